import { type Audit, auditScript } from '../support/axe.ts';
import type { Popup, Tab } from '../support/browser.ts';
import { TESTED_THEMES } from '../support/theme-names.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, paragraphsFrom, stored } from './reader-pages.ts';

let tab: Tab;
useBrowser();
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

function expectSound({ violations, passes }: Audit): void {
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(10);
}

const inPopup = async (popup: Popup): Promise<Audit> => popup.evaluate<[], Audit>(auditScript('document'));
const inReader = async (): Promise<Audit> =>
  (await tab.page.evaluate(auditScript(`{ include: [['lectern-reader']] }`))) as Audit;

/** Each theme at the soft and the maximum end of the contrast. */
const THEMES_AT_BOTH_ENDS = TESTED_THEMES.flatMap((theme) => [[theme, 0] as const, [theme, 10] as const]);

const READER_ON = '#reader[aria-checked=true][aria-busy=false]';

/** Until nothing of the popup moves any more: axe measures the colours of what it sees. */
const atRest = () => document.getAnimations().every(({ playState }) => playState === 'finished');

describe('axe finds nothing', () => {
  test.each(['light', 'dark'] as const)('in the popup of a %s system, with the reader on and off', async (scheme) => {
    await browser.setColorScheme(scheme);
    tab = await browser.open(server.page('/popup', articlePage()));
    const popup = await tab.pressToolbar();
    await popup.waitFor('#reader[aria-busy=false]');
    await popup.waitFor(atRest);
    expectSound(await inPopup(popup));
    await popup.click('#reader');
    await popup.waitFor(READER_ON);
    await popup.click('#more-summary');
    await popup.click('#reset');
    await popup.waitFor('#undo[title^=Undo]');
    await popup.waitFor(atRest);
    expectSound(await inPopup(popup));
    await popup.close();
    await browser.setColorScheme('light');
  });

  test.each(THEMES_AT_BOTH_ENDS)(
    'in the popup with the theme %s at contrast step %s and a sentence that something cannot be done',
    async (theme, contrast) => {
      await browser.setStored('local', stored({ theme, contrast }));
      tab = await browser.open(
        server.page('/kind.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', { 'content-type': 'image/svg+xml' }),
      );
      const popup = await tab.pressToolbar();
      await popup.waitFor(() => document.querySelector('#message')?.textContent);
      await popup.waitFor(atRest);
      expectSound(await inPopup(popup));
      await popup.close();
    },
  );

  test('in the popup with everything open, own colours that fall short and a font that is missing', async () => {
    const chosen = { theme: 'own', ownText: '#999999', typeface: 'named', fontName: 'No Such Font' };
    await browser.setStored('local', stored({ ...chosen, alignment: 'justify', width: 40 }));
    tab = await browser.open(server.page('/open', articlePage()));
    const popup = await tab.pressToolbar();
    await popup.waitFor('.shortfalls:not([hidden])');
    await popup.click('#more-summary');
    await popup.waitFor('#rivers:not([hidden])');
    await popup.waitFor(atRest);
    expectSound(await inPopup(popup));
    await popup.close();
  });

  test.each(TESTED_THEMES)('in the notice on a page without an article: %s', async (theme) => {
    await browser.setStored('local', stored({ theme }));
    tab = await openWithReader(
      browser,
      server.page('/hours', '<!doctype html><html lang="en"><title>Hours</title><p>Nine to five.'),
    );
    await tab.waitInReader((root) => root.querySelector('.notice button'));
    expectSound(await inReader());
  });

  test.each(THEMES_AT_BOTH_ENDS)('in the reader with the theme %s at contrast step %s', async (theme, contrast) => {
    await browser.setStored('local', stored({ theme, contrast }));
    tab = await openWithReader(browser, server.page('/story', articlePage()));
    expectSound(await inReader());
  });

  test.each(TESTED_THEMES)('in the open panels of the bar and in hidden images: %s', async (theme) => {
    await browser.setStored('local', stored({ theme, images: 'hide' }));
    const body = `${paragraphs(6)}<h2>How it began</h2><p><img src="/x-640x360.png" alt="A bridge" width="640" height="360"></p>
      ${paragraphsFrom(7, 6)}<h3>A detail</h3>${paragraphsFrom(13, 6)}`;
    tab = await openWithReader(browser, server.page('/panels', articlePage({ body })));
    for (const tool of ['settings', 'outline', 'more']) {
      await tab.clickInReader(`#tool-${tool}`);
      await tab.waitInReader(
        (root, id) => root.querySelector(`#${id}:popover-open`)?.checkVisibility(),
        `tool-${tool}-panel`,
      );
      if (tool === 'settings') await tab.waitInReader((root) => root.querySelector('#tool-settings-panel > div'));
      expectSound(await inReader());
      await tab.page.keyboard.press('Escape');
      await tab.waitInReader((root) => !root.querySelector(':popover-open'));
    }
  });

  test.each(TESTED_THEMES)('in what the reader offers around an article, with everything open: %s', async (theme) => {
    await browser.setStored('local', stored({ theme }));
    const after = '<div class="newsletter-signup"><p>All the news, every morning.</p></div><a href="/gone/2">Next</a>';
    tab = await openWithReader(browser, server.page('/gone', articlePage({ after })));
    await tab.waitInReader((root) => root.querySelector('.further button'));
    await tab.clickInReader('.missing summary');
    await tab.waitInReader((root) => root.querySelector('.missing li button'));
    await tab.clickInReader('.missing li button');
    await tab.waitInReader((root) => root.querySelector('.restored'));
    expectSound(await inReader());
    await tab.clickInReader('.missing .actions button');
    await tab.waitInReader((root) => root.querySelector('.note'));
    expectSound(await inReader());
  });
});

/** Everything that can be pressed in the popup, with its box; a radio button's is its label. */
function targets(): { name: string; left: number; right: number; top: number; bottom: number }[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('button, summary, input[type=range], label:has(input[type=radio])'),
  ];
  return all
    .filter((target) => target.checkVisibility())
    .map((target) => {
      const { left, right, top, bottom } = target.getBoundingClientRect();
      return { name: target.id || (target.textContent ?? ''), left, right, top, bottom };
    });
}

/** What sticks out sideways of the popup or of its own box. */
function overflowing(): string[] {
  const { left, right } = document.documentElement.getBoundingClientRect();
  const isShown = (part: Element) => part.checkVisibility() && !part.matches('legend, legend *, .sample, .sample *');
  const sticksOut = (part: Element) => {
    const box = part.getBoundingClientRect();
    const isCut = part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1;
    return box.left < left - 0.5 || box.right > right + 0.5 || isCut;
  };
  return [...document.body.querySelectorAll('*')]
    .filter((part) => isShown(part) && sticksOut(part))
    .map((part) => `${part.localName}#${part.id}.${part.className}: ${part.textContent}`);
}

describe('the layout of the popup', () => {
  let popup: Popup;
  beforeEach(async () => {
    tab = await browser.open(server.page('https://news.a-rather-long-name-of-a-paper.example/layout', articlePage()));
    popup = await tab.pressToolbar();
    await popup.waitFor('#reader[aria-busy=false]');
    await popup.evaluate(() => {
      const message = document.querySelector('#message');
      if (message) message.textContent = 'The page has changed. Press the toolbar button again.';
    });
  });
  afterEach(() => popup.close());

  const dress = (styles: Readonly<Record<string, string>>, direction = 'ltr') =>
    popup.evaluate(
      (all, dir) => {
        document.documentElement.dir = dir;
        for (const [name, value] of Object.entries(all)) document.documentElement.style.setProperty(name, value);
      },
      styles,
      direction,
    );

  test.each([
    ['as it is', {}, 'ltr'],
    ['from right to left', {}, 'rtl'],
    ['320 pixels wide', { width: '320px' }, 'ltr'],
    ['320 pixels wide with text of twice the size', { width: '320px', 'font-size': '200%' }, 'ltr'],
    ['320 pixels wide with text of twice the size from right to left', { width: '320px', 'font-size': '200%' }, 'rtl'],
  ] as const)(
    '%s: nothing sticks out, every target is at least 44 pixels in each way, none covers another',
    async (_, styles, dir) => {
      await dress(styles, dir);
      expect(await popup.evaluate(overflowing)).toEqual([]);
      const found = await popup.evaluate(targets);
      expect(found.length).toBe(3 + 20 + 3 + 3);
      const small = found.filter(({ left, right, top, bottom }) => right - left < 43.9 || bottom - top < 43.9);
      expect(small).toEqual([]);
      const covered = found.filter((one, at) =>
        found.slice(at + 1).some((other) => {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          return across > 0.5 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;
        }),
      );
      expect(covered).toEqual([]);
    },
  );

  test('is mirrored from right to left', async () => {
    const places = async () => {
      const found = await popup.evaluate(targets);
      const { left = 0, right = 0 } = found.find(({ name }) => name === 'reader') ?? {};
      const middle = (await popup.evaluate(() => document.documentElement.clientWidth)) / 2;
      return [left < middle, right > middle];
    };
    expect(await places()).toEqual([true, false]);
    await dress({}, 'rtl');
    expect(await places()).toEqual([false, true]);
    await popup.evaluate(() => document.querySelector<HTMLElement>('#size')?.focus());
    await popup.press('ArrowLeft');
    await popup.waitFor(() => document.querySelector('#size-words')?.textContent === '21 px');
  });

  test('fits into the 600 pixels that browsers give a popup, with every setting at its largest', async () => {
    await popup.evaluate(() => {
      for (const slider of document.querySelectorAll<HTMLInputElement>('input[type=range]')) {
        slider.value = slider.max;
        slider.dispatchEvent(new Event('input'));
      }
    });
    await popup.waitFor(() => document.querySelector('#size-words')?.textContent === '72 px');
    expect(await popup.evaluate(() => document.body.getBoundingClientRect().height)).toBeLessThanOrEqual(600);
  });

  test('does not move when the answer of the page comes', async () => {
    await popup.close();
    popup = await tab.pressToolbar();
    // From the first moment at which there is anything, each frame.
    const tops = await popup.evaluate(async () => {
      const seen = new Set<string>();
      const look = () => {
        const boxes = [...document.querySelectorAll('main *')].map((part) => part.getBoundingClientRect().top);
        if (boxes.length > 0) seen.add(boxes.join());
      };
      for (look(); !document.querySelector('#reader[aria-busy=false]'); look()) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      look();
      return seen.size;
    });
    expect(tops).toBe(1);
  });
});
