import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, isAllThere, openWithReader, paragraphs, paragraphsFrom, scrolled } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const sections = `${paragraphs(8)}<h2>The first section</h2>${paragraphsFrom(9, 8)}<h3>A part of it</h3>
  ${paragraphsFrom(17, 8)}<h2>The second section</h2>${paragraphsFrom(25, 20)}`;

/** A page that scales its own type, with an article in sections. */
const page = (path: string) =>
  server.page(path, articlePage({ body: sections, head: '<style>html { font-size: 40% }</style>' }));

/** Whether the bar is to be seen or not, and nothing moves any more. */
function isBar(root: ShadowRoot, shown: boolean): boolean {
  const bar = root.querySelector('.toolbar');
  return bar?.getAnimations().length === 0 && bar.getBoundingClientRect().bottom > 0 === shown;
}
const waitForBar = (shown: boolean) => tab.waitInReader(isBar, shown);

const says = (root: ShadowRoot, words: string) => root.querySelector('.said')?.textContent === words;

const noPanel = (root: ShadowRoot): boolean => root.querySelector(':popover-open') === null;

const scrollBy = (distance: number) =>
  tab.reader((root, by) => root.querySelector('dialog')?.scrollBy({ top: by, behavior: 'instant' }), distance);

describe('the bar', () => {
  test('goes while one scrolls down, comes back on the way up and with the focus, and moves no text', async () => {
    tab = await openWithReader(browser, page('/quiet'));
    // What watches the scrolling comes after the first frame.
    await tab.waitInReader(isAllThere);
    await waitForBar(true);
    await scrollBy(900);
    await waitForBar(false);
    const place = await tab.reader(scrolled);
    await scrollBy(-100);
    await waitForBar(true);
    expect(await tab.reader(scrolled)).toBe(place - 100);
    await scrollBy(400);
    await waitForBar(false);
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    await waitForBar(true);
    expect(await tab.reader((root) => root.activeElement?.closest('.toolbar') !== null)).toBe(true);
  });

  test('moves at once where the system asks for less motion', async () => {
    await browser.setMedia({ reducedMotion: true });
    tab = await openWithReader(browser, page('/still'));
    const duration = () =>
      tab.reader((root) => getComputedStyle(root.querySelector('.toolbar') as Element).transitionDuration);
    expect(await duration()).toBe('0s');
    await browser.setMedia({ reducedMotion: false });
    await tab.waitInReader(
      (root) => getComputedStyle(root.querySelector('.toolbar') as Element).transitionDuration !== '0s',
    );
  });

  test('does not cover what is found or focused: one of them moves', async () => {
    tab = await openWithReader(browser, page('/found'));
    const under = async (number: number) => {
      await tab.reader(showUnderBar, number);
      await waitForBar(true);
      expect(await tab.reader(isClear)).toBe(false);
    };
    await under(30);
    expect(await tab.page.evaluate(`find('Paragraph 30:', false, true)`)).toBe(true);
    await tab.waitInReader(isClear);
    await under(20);
    await tab.reader((root) => root.querySelector<HTMLElement>('.body [data-here]')?.focus());
    await tab.waitInReader(isClear);
  });

  test('has every target 44 pixels large on a window 320 pixels wide, and nothing sticks out', async () => {
    tab = await openWithReader(browser, page('/narrow'));
    await tab.setSize(320, 640);
    await tab.waitInReader(
      (root) =>
        [...root.querySelectorAll('.toolbar > * button:not(.tool-panel *)')].filter((button) =>
          button.checkVisibility(),
        ).length >= 7,
    );
    const seen = await tab.reader((root) => {
      const bar = root.querySelector('.toolbar')?.clientWidth ?? 0;
      const boxes = [...root.querySelectorAll('.toolbar > * button:not(.tool-panel *)')]
        .filter((button) => button.checkVisibility())
        .map((button) => button.getBoundingClientRect());
      return {
        count: boxes.length,
        // A scroll bar that takes room leaves each a seventh of the rest.
        small: boxes.filter(({ width, height }) => width < Math.min(43.9, (bar - 8) / 7 - 0.1) || height < 43.9).length,
        out: boxes.filter(({ left, right }) => left < 0 || right > bar).length,
        sign: Math.round(root.querySelector('#close .icon')?.getBoundingClientRect().width ?? 0),
        tooWide: (root.querySelector('dialog')?.scrollWidth ?? 0) > (root.querySelector('dialog')?.clientWidth ?? 0),
      };
    });
    expect(seen).toEqual({ count: 7, small: 0, out: 0, sign: 24, tooWide: false });
    await tab.clickInReader('#tool-more');
    await tab.clickInReader('#tool-more-panel .narrow');
    await tab.waitInReader((root) => root.querySelector('#tool-keep-panel:popover-open > div'));
  });

  test('leads by Tab into a panel whose button has no room in it, and back out of it', async () => {
    tab = await openWithReader(browser, page('/by-tab'));
    await tab.setSize(320, 640);
    await tab.waitInReader(isAllThere);
    await tab.page.keyboard.press('e');
    await tab.waitInReader((root) => root.querySelector('#tool-keep-panel:popover-open > div'));
    await tab.page.keyboard.press('Tab');
    await tab.waitInReader((root) => root.querySelector('#tool-keep-panel :focus') !== null);
    await tab.page.keyboard.press('Escape');
    await tab.waitInReader(noPanel);
    expect(await tab.reader((root) => root.activeElement?.closest('.tool-panel') ?? null)).toBeNull();
    expect(await tab.reader((root) => root.activeElement !== null)).toBe(true);
  });
});

/** Scrolls so that the bar, which comes back on the way up, stands over a paragraph. */
async function showUnderBar(root: ShadowRoot, number: number): Promise<void> {
  const dialog = root.querySelector('dialog');
  const start = `Paragraph ${number}:`;
  const paragraph = [...root.querySelectorAll<HTMLElement>('.body p')].find((each) =>
    each.textContent?.startsWith(start),
  );
  for (const marked of root.querySelectorAll('[data-here]')) marked.removeAttribute('data-here');
  paragraph?.setAttribute('data-here', '');
  if (paragraph) paragraph.tabIndex = -1;
  const { top = 0 } = paragraph?.getBoundingClientRect() ?? {};
  for (const by of [top + 100, -120]) {
    dialog?.scrollBy({ top: by, behavior: 'instant' });
    for (let frame = 0; frame < 2; frame++) await new Promise((resume) => requestAnimationFrame(resume));
  }
}

/** Whether the beginning of that paragraph is on the screen, and the bar not over it. */
function isClear(root: ShadowRoot): boolean {
  const { top = Number.NaN } = root.querySelector('[data-here]')?.getBoundingClientRect() ?? {};
  const { bottom = Number.NaN } = root.querySelector('.toolbar')?.getBoundingClientRect() ?? {};
  return top >= Math.max(0, bottom) && top < innerHeight;
}

describe('the settings in the reader', () => {
  const isThere = (root: ShadowRoot) =>
    root.querySelector('#tool-settings-panel > div')?.shadowRoot?.querySelector('[data-value=dark]');

  test('are those of the popup and act at once, also on the popup', async () => {
    tab = await openWithReader(browser, page('/settings'));
    await tab.clickInReader('#tool-settings');
    await tab.waitInReader(isThere);
    await tab.clickInReader('#tool-settings-panel >>> [data-value=dark]');
    await tab.waitInReader(
      (root) =>
        getComputedStyle(root.querySelector('dialog') as Element).getPropertyValue('--reader-scheme') === 'dark',
    );
    const popup = await tab.pressToolbar();
    await popup.waitFor('#theme-dark:checked');
    await popup.close();
  });

  test('work by keyboard alone, and Escape closes them before the reader', async () => {
    tab = await openWithReader(browser, page('/keys'));
    await tab.waitInReader((root) => root.querySelector('#tool-settings'));
    await tab.reader((root) => root.querySelector<HTMLElement>('#tool-settings')?.focus());
    await tab.page.keyboard.press('Enter');
    await tab.waitInReader(isThere);
    // To the size, which comes first.
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('ArrowRight');
    await tab.waitInReader((root) => getComputedStyle(root.querySelector('dialog') as Element).fontSize === '21px');
    await tab.page.keyboard.press('Escape');
    await tab.waitInReader(noPanel);
    expect(await tab.reader((root) => root.activeElement?.id)).toBe('tool-settings');
    await tab.page.keyboard.press('Escape');
    await tab.waitForReader(false);
  });
});

describe('the contents', () => {
  test('lead to each heading with the focus, and mark the section that is being read', async () => {
    tab = await openWithReader(browser, page('/contents'));
    await tab.clickInReader('#tool-contents');
    const entries = () =>
      tab.reader((root) =>
        [...root.querySelectorAll('#tool-contents-panel button')].map((entry) => {
          let depth = 0;
          for (let list = entry.closest('ul'); list; list = list.parentElement?.closest('ul') ?? null) depth += 1;
          return [entry.textContent, depth, entry.getAttribute('aria-current')];
        }),
      );
    await tab.waitInReader((root) => root.activeElement?.getAttribute('aria-current') === 'location');
    expect(await entries()).toEqual([
      ['The Canal Path Moves Ahead', 1, 'location'],
      ['The first section', 1, null],
      ['A part of it', 2, null],
      ['The second section', 1, null],
    ]);
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    await tab.waitInReader((root) => root.activeElement?.localName === 'h3' && !root.querySelector(':popover-open'));
    const top = await tab.reader((root) => root.activeElement?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(120);
    await scrollBy(300);
    await waitForBar(false);
    // At the upper edge the pointer calls the bar.
    await tab.page.mouse.move(300, 300);
    await tab.page.mouse.move(300, 2);
    await waitForBar(true);
    await tab.clickInReader('#tool-contents');
    await tab.waitInReader((root) => root.activeElement?.getAttribute('aria-current') === 'location');
    expect((await entries()).findIndex(([, , current]) => current === 'location')).toBe(2);
  });

  test('are missing where there is only one heading to go to', async () => {
    const body = `${paragraphs(8)}<h2>The only section</h2>${paragraphsFrom(9, 8)}`;
    tab = await openWithReader(browser, server.page('/one', articlePage({ body })));
    await tab.waitInReader((root) => root.querySelector('#tool-more')?.checkVisibility());
    expect(await tab.reader((root) => root.querySelector('#tool-contents')?.checkVisibility())).toBe(false);
  });
});

describe('more', () => {
  test('lists what the table of commands has for it, as the bar does, and all of it works by keys as well', async () => {
    tab = await openWithReader(browser, page('/commands'));
    await tab.waitInReader((root) => root.querySelector('#tool-contents')?.checkVisibility());
    const names = (root: ShadowRoot, within: string) =>
      [...root.querySelectorAll<HTMLElement>(within)]
        .filter((each) => each.checkVisibility())
        .map((each) => `${each.ariaLabel ?? each.textContent} ${each.getAttribute('aria-keyshortcuts') ?? ''}`.trim());
    expect(await tab.reader(names, '.tools > button')).toEqual([
      ...['Text and colours s', 'Contents c', 'Listen l', 'Reading aids a', 'Highlights and notes i', 'Print'],
      ...['Save or copy e', 'More .'],
    ]);
    await tab.page.keyboard.press('.');
    await tab.waitInReader((root) => root.querySelector('#tool-more-panel:popover-open a'));
    expect(await tab.reader(names, '#tool-more-panel > *')).toEqual([
      ...['Copy link', 'Open page in new tab', 'Something missing?', 'Leave something out'],
      'Keyboard shortcuts',
    ]);
    await tab.page.keyboard.press('Escape');
    await tab.waitInReader(noPanel);
    await tab.page.keyboard.press('r');
    await tab.waitInReader(says, 'Link copied.');
    await tab.page.keyboard.press('?');
    await tab.waitInReader((root) => root.querySelector('#keys-panel:popover-open'));
    const listed = await tab.reader(names, '#keys-panel dl > div');
    expect(listed).toEqual(expect.arrayContaining(['More.', 'Copy linkr', 'Open page in new tabv', 'Contentsc']));
  });

  test.each(['http://127.0.0.1/copied', 'http://paper.example/copied'])(
    'copies the address of %s and says so',
    async (path) => {
      tab = await openWithReader(browser, `${page(path)}#p3`);
      await tab.clickInReader('#tool-more');
      const original = await tab.reader((root) => root.querySelector<HTMLAnchorElement>('#tool-more-panel a')?.href);
      expect(original).toBe((await tab.evaluate(() => location.href)).replace('#p3', ''));
      await tab.clickInReader('#tool-more-panel button');
      await tab.waitInReader(says, 'Link copied.');
      expect(await tab.reader((root) => root.activeElement?.id)).toBe('tool-more');
    },
  );

  test('copies the address that the page asks for, without what was added on the way', async () => {
    const head = '<link rel="canonical" href="/story">';
    const path = `/story?utm_source=mail&fbclid=1#p3`;
    tab = await openWithReader(browser, server.page(path, articlePage({ head, after: '<textarea></textarea>' })));
    await tab.clickInReader('#tool-more');
    await tab.clickInReader('#tool-more-panel button');
    await tab.waitInReader(says, 'Link copied.');
    await tab.page.keyboard.press('Escape');
    await tab.waitForReader(false);
    await tab.page.focus('textarea');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('v');
    await tab.page.keyboard.up('Control');
    await tab.waitFor(() => document.querySelector('textarea')?.value);
    const pasted = await tab.evaluate(() => document.querySelector('textarea')?.value);
    expect(pasted).toBe(await tab.evaluate(() => new URL('/story', location.href).href));
  });

  test('leads to what may be missing', async () => {
    tab = await openWithReader(browser, page('/missing'));
    await tab.clickInReader('#tool-more');
    await tab.clickInReader('#tool-more-panel button:nth-of-type(2)');
    await tab.waitInReader((root) => root.activeElement?.id === 'missing' && !root.querySelector(':popover-open'));
  });
});

test('on a wide window the contents stand beside the text, mark the section, and the bar tells what is left', async () => {
  tab = await browser.open(page('/beside'));
  await tab.setSize(1700, 800);
  await tab.openReader();
  const isBeside = (root: ShadowRoot, wanted: string) => {
    const contents = root.querySelector<HTMLElement>('.beside');
    const text = root.querySelector('.body')?.getBoundingClientRect();
    const box = contents?.getBoundingClientRect();
    if (!contents || contents.hidden || !box || !text || box.right > text.left || box.left < 0) return false;
    return contents.querySelector('[aria-current]')?.textContent === wanted;
  };
  await tab.waitInReader(isBeside, 'The first section');
  await tab.reader((root) => [...root.querySelectorAll<HTMLElement>('.beside button')].at(-1)?.focus());
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader(isBeside, 'The second section');
  await tab.waitInReader((root) => /^[-−–]\d+ min$/.test(root.querySelector('.time-left')?.textContent ?? ''));
  const bar = await tab.reader((root) => {
    const [close, tools, text] = ['#close', '.tools', '.body'].map((each) =>
      root.querySelector(each)?.getBoundingClientRect(),
    );
    return [(text?.left ?? 0) - (close?.left ?? 0), (tools?.right ?? 0) - (text?.right ?? 0)];
  });
  for (const distance of bar) expect(Math.abs(distance)).toBeLessThan(150);
  await tab.setSize(900, 800);
  await tab.waitInReader((root) => root.querySelector<HTMLElement>('.beside')?.hidden === true);
});
