import type { Tab } from '../../support/browser.ts';
import { isTurnOfBrowser } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, isInPage, paragraphs, paragraphsFrom, showInReader, stored } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

/** Notes all that a page can hear of its history, from here on. */
const NOTING = `
  window.heard = [];
  for (const type of ['popstate', 'hashchange']) addEventListener(type, () => heard.push(type));
  for (const type of ['navigate', 'currententrychange']) navigation.addEventListener(type, () => heard.push(type));
`;

/** Opens a page, after another in the same tab. */
async function openSecond(): Promise<void> {
  tab = await browser.open(server.page('/first', '<!doctype html><title>First</title><p>The page before.'));
  await tab.page.goto(server.page('/second', articlePage()));
}

const place = () => tab.page.evaluate('[location.href, JSON.stringify(history.state), history.scrollRestoration]');

/** Opens the reader and presses keys, until Back has an entry of the reader to leave. */
async function openWithEntry(): Promise<void> {
  const place = () => tab.page.evaluate('navigation.currentEntry.index') as Promise<number>;
  const before = await place();
  await tab.openReader();
  // The script for it comes after the first frame.
  await until(async () => {
    await tab.page.keyboard.press('ArrowDown');
    return (await place()) > before;
  }, 'an entry of the reader');
}

const ROUTED = ['?story=2', '/story/2', '#/story/2', '#story2'].filter(isTurnOfBrowser);

/** Goes back: in Firefox by its own button, which passes over entries as the user's browser does. */
const goBack = () => (browser.name === 'firefox' ? tab.pressBack() : tab.page.evaluate('history.back()'));

test.each(['', ...ROUTED])('Back closes the reader before it leads on: %s', async (address) => {
  await openSecond();
  if (address !== '') await tab.page.evaluate(`history.pushState({ story: 2 }, '', '${address}')`);
  const before = await place();
  await tab.page.evaluate(NOTING);
  await openWithEntry();
  await tab.reader(showInReader, 30);
  await goBack();
  await tab.waitForReader(false);
  expect(await place()).toEqual(before);
  expect(await tab.evaluate(isInPage, 30)).toBe(true);
  // Chromium calls listeners in the order in which they came, also those for the way down: there the page hears of it.
  const heard = await tab.page.evaluate('heard');
  expect(heard).toEqual(browser.name === 'firefox' ? [] : expect.not.arrayContaining(['hashchange']));
  await goBack();
  if (address === '') await tab.waitFor(() => document.title === 'First');
  else await tab.waitFor((without) => !location.href.includes(without), address);
});

test('a reader that is closed otherwise leaves no step on the way back, and what the page has changed stays', async () => {
  await openSecond();
  await openWithEntry();
  await tab.page.evaluate("history.replaceState({ tidied: true }, '', '?tidied=1#part')");
  const before = await place();
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await place()).toEqual(before);
  await goBack();
  await tab.waitFor(() => document.title === 'First');
});

const PARTS = `${paragraphs(6)}<h2 id="a">The north bank</h2><p>The council has asked for a note<a href="#note"><sup>1</sup></a>
  and for <a href="#b">the other bank</a>, of which more is said below, before the vote of the council is put off again.</p>
  ${paragraphsFrom(7, 14)}<h2 id="b">The other bank</h2>${paragraphsFrom(21, 14)}
  <ol><li id="note"><p>The note was written by hand in 2017, and nobody has read it aloud since then.</p></li></ol>${paragraphsFrom(35, 6)}`;

/** Where the reader is scrolled, and the words that have the focus. */
const reading = () =>
  tab.reader((root) => [
    Math.round(root.querySelector('dialog')?.scrollTop ?? 0),
    root.activeElement?.textContent?.trim().slice(0, 14),
  ]);

/** Goes on to another place by a press on something of the reader. */
async function jump(selector: string): Promise<void> {
  const before = await reading();
  await tab.clickInReader(selector);
  await until(async () => (await reading())[0] !== before[0], `a jump by ${selector}`);
}

test('after jumps within the reader Back leads to where one was, step by step, then closes the reader', async () => {
  await browser.setStored('sync', stored({ staysReading: false }));
  tab = await browser.open(server.page('/first', '<!doctype html><title>First</title><p>The page before.'));
  await tab.page.goto(server.page('/jumps', articlePage({ body: PARTS })));
  await tab.page.evaluate(NOTING);
  await tab.openReader();
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['looks'] === 'close');
  await tab.reader((root) => {
    const dialog = root.querySelector('dialog') as HTMLElement;
    dialog.addEventListener('jump', () => (dialog.dataset['left'] += ` ${Math.round(dialog.scrollTop)}`));
    root.querySelector('.body a[href^="#"]:not(:has(sup))')?.scrollIntoView({ block: 'center' });
  });
  // The script for it comes after the first frame, and the very first press may be that of a jump.
  await jump('.body a[href^="#"]:not(:has(sup))');
  expect((await reading())[1]).toBe('The other bank');
  await tab.clickInReader('#tool-contents');
  await tab.waitInReader((root) => root.querySelector('#tool-contents-panel:popover-open button'));
  await jump('#tool-contents-panel li:nth-of-type(2) button');
  expect((await reading())[1]).toBe('The north bank');
  await tab.clickInReader('.body a:has(sup)');
  await tab.waitInReader((root) => root.querySelector('.footnote a'));
  await jump('.footnote a');
  const left = await tab.reader((root) => root.querySelector('dialog')?.dataset['left']);
  const places = [...(left ?? '').matchAll(/\d+/g)].map(Number).reverse();
  expect(places).toHaveLength(3);
  for (const [at, top] of places.entries()) {
    await goBack();
    await until(async () => (await reading())[0] === top, `place ${at} of ${places}`);
  }
  expect((await reading())[1]).toBe('the other bank');
  await goBack();
  await tab.waitForReader(false);
  if (browser.name === 'firefox') expect(await tab.page.evaluate('heard')).toEqual([]);
  await goBack();
  await tab.waitFor(() => document.title === 'First');
});

test('a reader that is closed after a jump leaves no step on the way back', async () => {
  await openSecond();
  await tab.page.goto(server.page('/jumps', articlePage({ body: PARTS })));
  await openWithEntry();
  await jump('.body a[href^="#"]:not(:has(sup))');
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  await goBack();
  await tab.waitFor(() => document.title !== 'The Canal Path Moves Ahead' || !location.href.includes('jumps'));
});

/** Runs in the extension's world: takes away what Firefox has since version 147. */
const takeNavigation = () => Object.defineProperty(window, 'navigation', { value: undefined }) && 0;

test('so it does where the browser tells nothing of its entries, as Firefox before version 147', async () => {
  await openSecond();
  // Chromium has it in every version that is allowed.
  if (browser.name === 'chromium') return;
  await tab.page.goto(server.page('/jumps', articlePage({ body: PARTS })));
  await tab.page.evaluate(NOTING);
  await tab.openReader();
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  await tab.inExtensionWorld(takeNavigation);
  await tab.page.evaluate('heard.length = 0');
  await openWithEntry();
  await jump('.body a[href^="#"]:not(:has(sup))');
  const [far = 0] = await reading();
  await goBack();
  await until(async () => Number((await reading())[0]) < Number(far) / 2, 'the place before the jump');
  await goBack();
  await tab.waitForReader(false);
  expect(await tab.page.evaluate("heard.filter((type) => type === 'popstate')")).toEqual([]);
  await openWithEntry();
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  await goBack();
  await tab.waitFor(() => document.title !== 'The Canal Path Moves Ahead' || !location.href.includes('jumps'));
});
