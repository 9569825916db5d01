import { type Audit, auditScript } from '../../support/axe.ts';
import type { Popup, Tab } from '../../support/browser.ts';
import { isTurnOfBrowser } from '../../support/by-turns.ts';
import { POPUP_SHAPES } from '../../support/popup-shapes.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage } from '../reader-pages.ts';

let tab: Tab;
let popup: Popup;
beforeEach(async () => {
  tab = await browser.open(server.page('https://paper.test/hidden', articlePage({ after: CLUTTER })));
  popup = await tab.pressToolbar();
  await popup.waitFor('#reader[aria-busy=false]');
});
afterEach(async () => {
  await popup.close();
  await tab.close();
  await browser.setColorScheme('light');
  await browser.clearStored();
  expect(await browser.errors()).toEqual([]);
});

const story = (number: number): string =>
  `<div><a href="/story/${number}"><img src="/${number}.jpg" alt="">Headline number ${number} of the rail</a>
  <span>2 hours ago</span></div>`;

/** Clutter of three families; the page has a sidebar besides. */
const CLUTTER = `<div class="related-stories"><h3>Related stories</h3>${[1, 2, 3, 4].map(story).join('')}</div>
  <div class="newsletter-signup"><h3>Sign up for our newsletter</h3><form><input type="email" aria-label="Email">
  <button>Sign up</button></form></div>
  <div class="share-buttons"><h3>Share this</h3><a href="https://facebook.com/sharer">Facebook</a>
  <a href="https://twitter.com/intent/tweet">Twitter</a></div>`;

/** Texts of the entries that the view lists. */
const listed = () =>
  popup.evaluate(() => [...document.querySelectorAll('.entries .words')].map((words) => words.textContent ?? ''));

/** What the page shows of the clutter. */
const shown = async (): Promise<string[]> => {
  const text = await tab.evaluate(() => document.body.innerText);
  return ['Headline number 2', 'Sign up for our newsletter', 'Share this'].filter((words) => text.includes(words));
};

async function tidyPage(): Promise<void> {
  await popup.click('#tidy');
  await popup.waitFor('#tidy[aria-checked=true]');
}

async function openList(): Promise<void> {
  await popup.click('#hidden-list');
  await popup.waitFor('#hidden-list[aria-expanded=true]');
}

const waitForLine = (words: string) =>
  popup.waitFor((wanted) => document.querySelector('#tidy-line')?.textContent === wanted, words);

const name = (selector: string) =>
  popup.evaluate((wanted) => document.querySelector(wanted)?.getAttribute('aria-label'), selector);

/** The number on the toolbar button, as it is known to the browser soon. */
async function waitForButton(badge: string, title: string): Promise<void> {
  const isSo = async () => JSON.stringify(await tab.actionState()) === JSON.stringify({ badge, title });
  await until(isSo, `the button to say "${badge}" and "${title}"`);
}

test('before the page is tidy its families can be chosen, and there is nothing to show', async () => {
  expect(await popup.evaluate(() => document.querySelector('#hidden-list')?.textContent)).toBe('What to hide');
  await openList();
  const boxes = () => popup.evaluate(() => document.querySelectorAll('#hidden-view input:checked').length);
  await until(async () => (await boxes()) === 11, 'all families to be on');
  const visible = await popup.evaluate(
    () => [...document.querySelectorAll('#hidden-view .show')].filter((button) => button.checkVisibility()).length,
  );
  expect(visible).toBe(0);
  expect(await popup.evaluate(() => document.querySelector('#settings')?.checkVisibility())).toBe(false);
  await popup.click('#hidden-list');
  await popup.waitFor(() => document.querySelector('#settings')?.checkVisibility());
});

test('while it is tidy, what is hidden is listed, counted on the button, and shown and hidden again', async () => {
  await tidyPage();
  await waitForLine('4 things hidden');
  await waitForButton('4', 'Lectern: 4 things hidden');
  expect(await shown()).toEqual([]);
  await openList();
  await popup.waitFor(() => document.querySelectorAll('.entries li').length === 4);
  expect(
    (await listed()).every((words) => /Related stories|newsletter|Share this|A rail of the page/.test(words)),
  ).toBe(true);

  await popup.click('.entries .show');
  await waitForLine('3 things hidden');
  expect((await shown()).length).toBe(1);
  await waitForButton('3', 'Lectern: 3 things hidden');
  expect(await name('.entries .show')).toMatch(/^Hide again: /);
  expect(await popup.evaluate(() => document.querySelector('#hidden-count')?.textContent)).toBe('3 things hidden');
  await popup.click('.entries .show');
  await waitForLine('4 things hidden');

  await popup.click('#show-all');
  await popup.waitFor(() => document.querySelector('#show-all')?.textContent === 'Hide all again');
  expect((await shown()).length).toBe(3);
  await waitForButton('', 'Lectern');
  await popup.click('#show-all');
  await waitForLine('4 things hidden');
  expect(await shown()).toEqual([]);

  await popup.click('#tidy');
  await popup.waitFor('#tidy[aria-checked=false]');
  await popup.waitFor(() => document.querySelectorAll('.entries li').length === 0);
  await waitForButton('', 'Lectern');
});

test('a family is shown with one press, and stays in the page at once when its switch is off', async () => {
  await tidyPage();
  await openList();
  const family = '[data-family=related] > .family .show';
  await popup.waitFor(family);
  expect(await name(family)).toBe('Show: Related and next stories');
  await popup.click(family);
  await popup.waitFor((of) => document.querySelector(of)?.textContent === 'Hide again', family);
  expect(await shown()).toContain('Headline number 2');
  await popup.click(family);
  await waitForLine('4 things hidden');

  await popup.click('#hideRelated');
  await waitForLine('3 things hidden');
  expect(await shown()).toEqual(['Headline number 2']);
  await popup.waitFor(() => document.querySelectorAll('[data-family=related] .entries li').length === 0);
  await popup.click('#hideRelated');
  await waitForLine('4 things hidden');
  expect(await shown()).toEqual([]);
});

test('a family that is off for one site is on elsewhere', async () => {
  await popup.click('#more-summary');
  await popup.click('#site-only');
  await popup.waitFor('#site-only:checked');
  await popup.click('#more-summary');
  await openList();
  await popup.click('#hideRelated');
  await popup.waitFor('#hideRelated:not(:checked)');
  await popup.close();
  const other = await browser.open(server.page('https://other.test/hidden', articlePage({ after: CLUTTER })));
  popup = await other.pressToolbar();
  await openList();
  expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('#hideRelated')?.checked)).toBe(true);
  await popup.close();
  await other.close();
  popup = await tab.pressToolbar();
  await openList();
  await popup.waitFor('#hideRelated:not(:checked)');
});

test('by keyboard the focus goes down the list, and stays on a button that was pressed', async () => {
  const focus = () => popup.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await tidyPage();
  await popup.press('Tab');
  await popup.waitFor('#hidden-list:focus-visible');
  await popup.press('Enter');
  await popup.waitFor('#hidden-view:not([hidden]) .entries li');
  for (const stop of ['#show-all', '#hideRelated', '.family .show', '.entries .show']) {
    await popup.press('Tab');
    await popup.waitFor(`${stop}:focus-visible`);
  }
  const pressed = await focus();
  await popup.press('Enter');
  await popup.waitFor('.entries .show:focus-visible[aria-label^="Hide again"]');
  expect(await focus()).toBe(pressed.replace('Show', 'Hide again'));
  await popup.press(' ');
  await popup.waitFor('.entries .show:focus-visible[aria-label^="Show"]');
});

test('when an entry goes that had the focus, the switch of its family has it', async () => {
  await tidyPage();
  await openList();
  await popup.waitFor('.entries .show');
  await popup.evaluate(() => document.querySelector<HTMLElement>('.entries .show')?.focus());
  const family = await popup.evaluate(
    () => document.activeElement?.closest('[data-family]')?.querySelector('input')?.id ?? '',
  );
  await popup.evaluate(() => document.querySelector<HTMLElement>('#tidy')?.click());
  await popup.waitFor((id) => document.activeElement?.id === id, family);
});

test.each(['light', 'dark'] as const)('axe finds nothing in the list of a %s system', async (scheme) => {
  await browser.setColorScheme(scheme);
  await tidyPage();
  await openList();
  await popup.waitFor('.entries .show');
  await popup.click('.entries .show');
  await popup.waitFor('.entries .show[aria-label^=Hide]');
  await popup.waitFor(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
  const { violations, passes } = await popup.evaluate<[], Audit>(auditScript('document'));
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(10);
});

test.each(POPUP_SHAPES.filter(isTurnOfBrowser))(
  '%s: the list scrolls inside itself, and its targets have 44 pixels',
  async (_, styles, direction) => {
    await tidyPage();
    await openList();
    await popup.waitFor('.entries .show');
    const found = await popup.evaluate(
      (all, dir) => {
        document.documentElement.dir = dir;
        document.documentElement.style.setProperty('scrollbar-width', 'none');
        for (const [name, value] of Object.entries(all)) document.documentElement.style.setProperty(name, value);
        const view = document.querySelector('#hidden-view') as HTMLElement;
        const seen = [...view.querySelectorAll<HTMLElement>('button, label')].filter((each) => each.checkVisibility());
        const boxes = seen.map((each) => each.getBoundingClientRect());
        const { left, right, bottom } = view.getBoundingClientRect();
        return {
          bottom,
          targets: boxes.length,
          small: boxes.filter(({ width, height }) => width < 43.9 || height < 43.9).length,
          out: boxes.filter((box) => box.left < left - 0.5 || box.right > right + 0.5).length,
          sideways: view.scrollWidth - view.clientWidth,
          down: view.scrollHeight - view.clientHeight,
        };
      },
      styles,
      direction,
    );
    expect(found).toMatchObject({ small: 0, out: 0, sideways: 0 });
    expect(found.bottom).toBeLessThanOrEqual(600);
    expect(found.targets).toBeGreaterThan(11);
    expect(found.down).toBeGreaterThan(0);
  },
);
