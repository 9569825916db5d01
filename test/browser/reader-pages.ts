import type { Tab, TestBrowser } from '../support/browser.ts';
import { notePage } from '../support/page-as-before.ts';
import { noteWait } from '../support/waits.ts';

/** What a page of these tests is made of; each part is HTML. */
interface Parts {
  /** Attributes of the root element. */
  readonly root?: string;
  readonly head?: string;
  /** Before the article. */
  readonly before?: string;
  /** The article's body, by default forty paragraphs. */
  readonly body?: string;
  /** After the article. */
  readonly after?: string;
  readonly title?: string;
}

/** A page with an article and a rail, as long as its body. */
export function articlePage(parts: Parts = {}): string {
  const { root = 'lang="en"', head = '', before = '', after = '', title = 'The Canal Path Moves Ahead' } = parts;
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
    <nav><a href="/">Home of the page</a></nav>${before}
    <article><h1>${title}</h1><p class="byline">By <a rel="author" href="/ana">Ana Torres</a>,
    <time datetime="2020-10-09">October 9, 2020</time></p>
    ${parts.body ?? paragraphs(40)}</article>
    <aside class="sidebar">A rail of the page</aside>${after}</body></html>`;
}

const PEOPLE = [
  'Marta Ruiz',
  'the engineers',
  'the water board',
  'a teacher',
  'the mayor',
  'two cyclists',
  'the gardeners',
];
const ACTIONS = [
  'asked for shade',
  'drew a wall',
  'counted the trees',
  'read the memo aloud',
  'wanted a gate',
  'spoke of 2017',
];
const PLACES = ['on the north bank', 'by the old depot', 'at Palm Avenue', 'under the bridge', 'beside the canal'];

/** Paragraphs of news, no two the same, each with its number: "Paragraph 7: ...". */
export function paragraphs(count: number): string {
  return paragraphsFrom(1, count);
}

/** The same, of which the first has another number. */
export function paragraphsFrom(first: number, count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  return numbers.map((number) => `<p id="p${number}">${paragraph(number)}</p>`).join('\n');
}

function paragraph(number: number): string {
  const pick = (list: readonly string[], step: number) => list[(number * step) % list.length] ?? '';
  return `Paragraph ${number}: ${pick(PEOPLE, 3)} ${pick(ACTIONS, 5)} ${pick(PLACES, 2)}, and ${pick(PEOPLE, 4)}
    ${pick(ACTIONS, 7)}, before the vote of the council was put off again for ${number + 2} weeks; the state would pay
    two thirds of the cost of part ${number * 7} of the work, if it starts in time, and the city the rest of it.`;
}

/** Settings as they stand in storage, as if the user had just chosen them. */
export const stored = (settings: Readonly<Record<string, unknown>>) => ({
  settings: { version: 1, changed: Date.now(), ...settings },
});

/** Switches the reader on or off by the popup, as a user does, closes the popup and is back in the page. */
export async function pressReader(tab: Tab, on = true): Promise<void> {
  const popup = await tab.pressToolbar();
  await popup.waitFor(`#reader[aria-checked=${!on}]:not([aria-busy=true])`);
  if (on) await notePage(tab);
  const pressed = Date.now();
  await popup.click('#reader');
  try {
    await tab.waitForReader(on);
    noteWait(Date.now() - pressed);
  } catch (error) {
    const said = await popup.evaluate(() => document.querySelector('header')?.textContent);
    throw new Error(`The popup did not switch the reader, and said: "${said}".`, { cause: error });
  }
  await popup.close();
  // Until the page has the focus again, keys are lost. On a page in another language Chromium does not give it back by
  // itself: its offer to translate has it.
  await tab.page.bringToFront();
  await tab.waitFor(() => document.hasFocus());
}

/** Opens an address and the reader over it, as a press on the button does for those who have chosen so. */
export async function openWithReader(browser: TestBrowser, url: string): Promise<Tab> {
  const tab = await browser.open(url);
  await tab.openReader();
  return tab;
}

/**
 * Whether all that comes after the first frame is in the reader. On a busy machine Chromium ends the smooth scroll of a key that
 * was pressed where something is laid out before it has begun.
 */
export const isAllThere = (root: ShadowRoot): boolean =>
  root.querySelector('dialog[data-keys=heard][data-looks=close]') !== null;

/** Whether the text stands in the shipped typeface that is chosen, if one is. */
export function isTypefaceThere(root: ShadowRoot): boolean {
  const { fontFamily } = getComputedStyle(root.querySelector('.body p') as HTMLElement);
  const family = /^["']?(Lectern [^"',]+)/.exec(fontFamily)?.[1];
  const loaded = [...document.fonts].some(
    (face) => face.family.replaceAll('"', '') === family && face.status === 'loaded',
  );
  return family === undefined || loaded;
}

/** How far the reader is scrolled, in pixels. */
export const scrolled = (root: ShadowRoot): number => root.querySelector('dialog')?.scrollTop ?? Number.NaN;

/** The number of the first paragraph that begins on the screen, in the reader; undefined if there is none. */
export function firstInReader(root: ShadowRoot): number | undefined {
  const numbered = [...root.querySelectorAll('.body p')].filter((element) =>
    element.textContent?.startsWith('Paragraph'),
  );
  const shown = numbered.find((element) => element.getBoundingClientRect().top >= 40);
  return Number(/\d+/.exec(shown?.textContent ?? '')?.[0]);
}

/** Scrolls the reader to a paragraph. */
export function showInReader(root: ShadowRoot, number: number): void {
  const start = `Paragraph ${number}:`;
  [...root.querySelectorAll('.body p')].find((element) => element.textContent?.startsWith(start))?.scrollIntoView();
}

/** Whether the whole of a paragraph of the page is on the screen. */
export function isInPage(number: number): boolean {
  const { top, bottom } = (document.querySelector(`#p${number}`) as Element).getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Waits for what stands under an article, which a script of its own brings. */
export async function waitForEnd(tab: Tab): Promise<void> {
  await tab.waitInReader((root) => root.querySelector('.missing summary'));
}

/** Opens the fold with the ways to find the article, by its key, and waits until all of them stand in it. */
export async function openWays(tab: Tab): Promise<void> {
  await waitForEnd(tab);
  await tab.reader((root) => root.querySelector<HTMLElement>('.compared > summary')?.focus());
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader(
    (root) => root.querySelector('.way-list') && root.querySelector('.way-status')?.textContent === '',
  );
}
