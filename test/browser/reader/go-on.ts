import type { Tab } from '../../support/browser.ts';
import { testInTurn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import {
  articlePage,
  firstInReader,
  isAllThere,
  openWithReader,
  paragraphs,
  pressReader,
  scrolled,
  showInReader,
  stored,
} from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const hasOffer = (root: ShadowRoot) => root.querySelector('.go-on button') !== null;

const keptPlaces = async () =>
  Object.entries(await browser.getStored('local')).filter(([key]) => key.startsWith('place:'));

/** Reads an article as far as a paragraph, and waits until that is kept. */
async function readTo(address: string, number: number): Promise<void> {
  tab = await openWithReader(browser, address);
  await tab.reader(showInReader, number);
  const isKept = async () => JSON.stringify(await keptPlaces()).includes(`Paragraph ${number}:`);
  await until(isKept, `paragraph ${number} to be kept`);
}

test('the next visit offers the paragraph where one stopped, found by its words in a page that has changed', async () => {
  const address = server.page('/again', articlePage());
  await readTo(address, 23);
  expect(JSON.stringify(await keptPlaces())).not.toContain('/again');
  await tab.close();
  server.page(
    '/again',
    articlePage({ body: `<p>An added paragraph, which was not there before.</p>${paragraphs(40)}` }),
  );
  tab = await openWithReader(browser, address);
  await tab.waitInReader(hasOffer);
  expect(await tab.reader(scrolled)).toBe(0);
  await tab.clickInReader('.go-on button');
  await tab.waitInReader((root) => root.activeElement?.textContent?.startsWith('Paragraph 23:'));
  expect([23, 24]).toContain(await tab.reader(firstInReader));
  expect(await tab.reader(hasOffer)).toBe(false);
});

testInTurn('whoever begins anew is not asked for long, and whoever has read to the end not at all', async () => {
  const address = server.page('/anew', articlePage());
  await readTo(address, 20);
  await tab.close();
  tab = await openWithReader(browser, address);
  await tab.waitInReader(hasOffer);
  await tab.waitInReader(isAllThere);
  await tab.page.keyboard.press('PageDown');
  await tab.waitInReader((root) => !root.querySelector('.go-on'));
  const isAnew = async () => !JSON.stringify(await keptPlaces()).includes('Paragraph 20:');
  await until(isAnew, 'the new place to be kept');
  await tab.page.keyboard.press('End');
  await until(async () => (await keptPlaces()).length === 0, 'the place to go');
});

test.each(['reload', 'back'] as const)('after %s the reader opens where it was at once', async (way) => {
  const address = server.page(`/cut-off-${way}`, articlePage({ head: '<meta http-equiv="cache-control">' }));
  await readTo(address, 23);
  if (way === 'reload') await tab.page.reload();
  else {
    await tab.page.goto(server.page('/elsewhere', '<!doctype html><title>Elsewhere</title>'));
    await tab.page.goBack();
  }
  // A page that the browser has kept whole has its reader still.
  if (!(await tab.evaluate(() => document.querySelector('lectern-reader') !== null))) await pressReader(tab);
  await tab.waitForReader();
  await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 0);
  expect([23, 24]).toContain(await tab.reader(firstInReader));
});

testInTurn('nothing is kept where the setting says so', async () => {
  await browser.setStored('local', stored({ keepPlaces: false }));
  tab = await openWithReader(browser, server.page('/off', articlePage()));
  await tab.reader(showInReader, 23);
  await tab.page.keyboard.press('PageDown');
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await keptPlaces()).toEqual([]);
});

testInTurn('the time that is left follows the own pace once it is known', async () => {
  await browser.setStored('local', { pace: { expected: 600_000, taken: 1_500_000 } });
  tab = await openWithReader(browser, server.page('/pace', articlePage({ body: paragraphs(80) })));
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['pace'] === '2.5');
  await tab.reader(showInReader, 30);
  const isRight = (root: ShadowRoot) => {
    const dialog = root.querySelector('dialog') as HTMLElement;
    const { bottom = 0 } = root.querySelector('.body')?.getBoundingClientRect() ?? {};
    const share = dialog.scrollTop / (bottom + dialog.scrollTop - dialog.clientHeight);
    const minutes = Number(root.querySelector<HTMLElement>('.reading-time')?.dataset['minutes']) * (1 - share);
    const shown = Number(/\d+/.exec(root.querySelector('.time-left')?.textContent ?? '')?.[0]);
    return minutes > 3 && shown === Math.ceil(minutes * 2.5);
  };
  await tab.waitInReader(isRight);
});
