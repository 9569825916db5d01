import type { Tab } from '../../support/browser.ts';
import { isTurnOfBrowser } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, isInPage, showInReader } from '../reader-pages.ts';

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
  const count = () => tab.page.evaluate('navigation.entries().length') as Promise<number>;
  const before = await count();
  await tab.openReader();
  // The script for it comes after the first frame.
  await until(async () => {
    await tab.page.keyboard.press('ArrowDown');
    return (await count()) > before;
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
