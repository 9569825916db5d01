import type { Account } from '../account/account.ts';
import { BLOCKS, expectedArticle, shownArticle } from '../support/article-text.ts';
import type { Tab } from '../support/browser.ts';
import { isTurnOfExample, isTurnOfTest } from '../support/by-turns.ts';
import { readExamples } from '../support/examples.ts';
import { extractionScript } from '../support/extraction-script.ts';
import { shuffledNames } from '../support/shuffled-names.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';

useBrowser();

/** The page that the extension was asked for is tried in both browsers. */
const examples = readExamples().filter(
  (example, place) => example.name === 'gvwire.com' || isTurnOfExample(example, place),
);

/** Pages on which the reader is opened, too: its article is seen of every one by a test without a browser. */
const read = new Set(examples.filter(({ name }, place) => name === 'gvwire.com' || place % 3 === 0));

let script = '';
beforeAll(() => {
  script = extractionScript();
});

describe.each(examples)('the page $name', (example) => {
  const { name, articleFile, clutter } = example;
  // Loaded once for all: many pages take seconds.
  let tab: Tab;
  beforeAll(async () => {
    tab = await browser.open(server.example(name));
  });
  afterAll(() => tab?.close());

  test('loses nothing without a word', async () => {
    const account = (await tab.page.evaluate(`(() => { ${script}; return extraction.account(); })()`)) as Account;
    expect(account.lost).toEqual([]);
    expect(account.words).toBeGreaterThan(100);
  });

  const showsAll = async () => {
    await tab.openReader();
    const { byline, ...shown } = await tab.reader(shownArticle, BLOCKS);
    const { byline: expectedByline, ...expected } = expectedArticle(articleFile);
    expect(shown).toEqual(expected);
    expect(byline).toContain(expectedByline);
    expect(clutterIn(await tab.reader(textBesidesDate), clutter)).toEqual([]);
  };
  if (read.has(example)) test('shows every block of the asked article and not one word of clutter', showsAll);

  test('is tidied without a rail left and without a word of the article lost', async () => {
    const popup = await tab.pressToolbar();
    if (read.has(example)) {
      await popup.waitFor('#reader[aria-checked=true]');
      await popup.click('#reader');
      await tab.waitForReader(false);
    }
    await popup.click('#tidy');
    await popup.waitFor('#tidy[aria-checked=true]');
    const { blocks } = expectedArticle(articleFile);
    const seen = await tab.evaluate(shownText);
    // The head of a post puts together what the page shows apart.
    const isSeen = (block: string) => block.split(' · ').every((part) => seen.includes(part));
    expect(blocks.filter((block) => !isSeen(block))).toEqual([]);
    expect(railsLeft(name, clutter, seen)).toEqual([]);
    // Nothing of this depends on the page.
    if (isTurnOfTest()) {
      await popup.click('#tidy');
      await popup.waitFor('#tidy[aria-checked=false]');
      expect(await tab.evaluate(() => document.querySelectorAll('[data-lectern-tidy]').length)).toBe(0);
    }
    await popup.close();
  });
});

test('the GV Wire page is read and tidied the same when its class names and ids are shuffled', async () => {
  const example = readExamples().find(({ name }) => name === 'gvwire.com');
  if (!example) throw new Error('There is no test/examples/gvwire.com.');
  const url = server.page('https://gvwire.com/2020/10/09/shuffled/', shuffledNames(example.page));
  const tab = await browser.open(url);
  await tab.openReader();
  const shown = await tab.reader(shownArticle, BLOCKS);
  expect(shown.blocks).toEqual(expectedArticle(example.articleFile).blocks);
  expect(clutterIn(await tab.reader(textBesidesDate), example.clutter)).toEqual([]);
  const popup = await tab.pressToolbar();
  await popup.click('#tidy');
  await popup.waitFor('#tidy[aria-checked=true]');
  await popup.click('#reader');
  await tab.waitForReader(false);
  expect(railsLeft(example.name, example.clutter, await tab.evaluate(shownText))).toEqual([]);
  await popup.click('#tidy');
  await popup.waitFor('#tidy[aria-checked=false]');
  await popup.close();
  await tab.close();
});

const shownText = () => document.body.innerText.replace(/\s+/g, ' ');

/** All that the reader says of the article, without the date, which is a fact in one place and clutter in another. */
function textBesidesDate(root: ShadowRoot): string {
  const date = root.querySelector('header time')?.textContent ?? '';
  const article = root.querySelector('article')?.cloneNode(true) as Element | undefined;
  // Rules bear the names of what sites are made with.
  article?.querySelector('.missing .rules')?.remove();
  return (article?.textContent ?? '').replace(date, '');
}

function clutterIn(text: string, clutter: readonly string[]): string[] {
  return clutter.filter((phrase) => text.includes(phrase));
}

/** Labels and times of rails, which are as short as what stays: the site's own navigation, the dates of the article. */
const RAIL_LABELS = ["DON'T MISS", 'UP NEXT', 'hours ago', 'days ago', 'Read More'];

/** Headlines and labels of rails, which clutter lists beside buttons and navigation, that can still be seen. */
function railsLeft(name: string, clutter: readonly string[], seen: string): string[] {
  // The Zox page with further stories keeps those: hiding what a page loads on scroll makes it load without end.
  if (name === 'zox-news-next-stories') return [];
  return clutter.filter((phrase) => (phrase.length > 30 || RAIL_LABELS.includes(phrase)) && seen.includes(phrase));
}
