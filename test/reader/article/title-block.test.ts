import type { Article } from '../../../src/article/article.ts';
import { titleBlock } from '../../../src/reader/article/title-block.ts';

const article: Article = {
  title: 'The <b>canal</b> path',
  subtitle: 'Neighbours want shade',
  byline: 'Ana Torres and Ben Lee',
  published: '2020-10-09',
  siteName: 'GV Wire',
  address: 'https://gvwire.com/a',
  canonical: undefined,
  language: 'en',
  direction: 'ltr',
  leadImage: undefined,
  body: document.createElement('div'),
  wordCount: 900,
  readingMinutes: 4,
  modified: undefined,
  section: undefined,
  kind: 'article',
  alternatives: [],
  isDoubtful: false,
  isCutOff: false,
  engine: 'host rule',
  removals: [],
  rules: [],
  faults: [],
  origins: new WeakMap(),
};

test('the facts stand in one line', () => {
  const facts = titleBlock(article).querySelector('.facts')?.textContent;
  expect(facts).toBe('By Ana Torres and Ben Lee\u00a0· October 9, 2020\u00a0· GV Wire\u00a0· 4 min read');
});

test('each fact can be found by itself, and the names without "By"', () => {
  const block = titleBlock(article);
  const texts = ['h1', 'p.subtitle', '.byline', 'time.published', '.site', '.reading-time'].map(
    (selector) => block.querySelector(selector)?.textContent,
  );
  expect(texts).toEqual([
    'The <b>canal</b> path',
    'Neighbours want shade',
    'Ana Torres and Ben Lee',
    'October 9, 2020',
    'GV Wire',
    '4 min read',
  ]);
  expect(block.querySelector('time')?.dateTime).toBe('2020-10-09');
});

test('facts that the article lacks leave no gap', () => {
  const bare = { ...article, subtitle: undefined, byline: undefined, published: undefined, siteName: undefined };
  const block = titleBlock(bare);
  expect(block.querySelector('.facts')?.textContent).toBe('4 min read');
  expect(block.querySelector('.subtitle')).toBe(null);
});

test.each([
  ['https://gvwire.com/files/The%20Canal.txt', 'The Canal.txt'],
  ['file:///home/ana/100%.txt', '100%.txt'],
  ['https://gvwire.com/', 'Page without a title'],
  ['data:text/plain,words/of/it', 'Page without a title'],
])('a page without a title at %s is called “%s”', (address, name) => {
  for (const title of ['', ' \u200b']) {
    expect(titleBlock({ ...article, title, address }).querySelector('h1')?.textContent).toBe(name);
  }
});
