// A reader that was closed leaves nothing behind in memory. `npm run bench:memory` says how much after fifty rounds.
import { readerRounds } from '../support/reader-rounds.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';
import { articlePage } from './reader-pages.ts';

useBrowser();

/** What is counted exactly: in Chromium nodes and listeners, in Firefox the bytes of all elements. */
const COUNTED = ['nodes', 'listeners', 'elements'];

/** Most rounds by tens that may each end with more than the one before. Set by hand. */
const MAX_TENS = 4;

/** Keeps every reader from going when the test asks for it, so that there is something to be found. */
const keeper = `<script>window.kept = []; new MutationObserver(() => {
  const reader = document.querySelector('lectern-reader'); if (window.keeps && reader) kept.push(reader) })
  .observe(document.documentElement, { childList: true })</script>`;

test('after ten rounds of opening and closing there are as many nodes and listeners as before', async () => {
  const tab = await browser.open(server.page('/rounds', articlePage({ head: keeper })));
  await readerRounds(tab, 2);
  const counts = async () => Object.entries(await tab.memory()).filter(([name]) => COUNTED.includes(name));
  let before = new Map(await counts());
  let now = before;
  const hasGrown = async () => {
    now = new Map(await counts());
    return [...now].some(([name, count]) => count > (before.get(name) ?? Number.NaN));
  };
  await readerRounds(tab, 10);
  // What the browser loads or makes room for once may come late; what each reader leaves behind comes with every ten.
  for (let tens = 1; tens < MAX_TENS && (await hasGrown()); tens++) {
    before = now;
    await readerRounds(tab, 10);
  }
  const said = () =>
    `nodes and listeners to go: ${JSON.stringify([...before])} before, ${JSON.stringify([...now])} now`;
  await until(async () => !(await hasGrown()), 'nodes and listeners to go').catch(() => {
    throw new Error(`Waited in vain for ${said()}.`);
  });
  // The control: readers that a script of the page holds are found. The first count may have been higher than the last.
  before = now;
  await tab.page.evaluate('window.keeps = true');
  await readerRounds(tab, 1);
  expect(await hasGrown()).toBe(true);
  await tab.close();
});
