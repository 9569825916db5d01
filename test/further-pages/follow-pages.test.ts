import type { Article } from '../../src/article/article.ts';
import { extract } from '../../src/article/extract.ts';
import { type FurtherText, followPages } from '../../src/further-pages/follow-pages.ts';
import { pageOf, prose, textsOf } from '../support/page.ts';

const HOST = 'https://paper.example';
const link = (path: string, label: string): string => `<p><a href="${path}">${label}</a></p>`;

/** Paragraphs with these numbers. */
const story = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => prose(from + index)).join('');

/** A site: from paths to what stands in the article there. */
type Site = Readonly<Record<string, string>>;

function pageAt(site: Site, path: string): Document {
  const body = site[path];
  if (body === undefined) throw new Error(`${path} is not there.`);
  return pageOf(`<main><article><h1>The flood</h1>${body}</article></main>`);
}

/** Reads an article of a site from its first page on; tells what it gets, and which paths it asks for. */
function read(site: Site, first = '/flood', change: (article: Article) => Article = (article) => article) {
  const asked: string[] = [];
  const fetchPage = async (address: URL) => {
    asked.push(address.pathname + address.search);
    return { page: pageAt(site, address.pathname + address.search), address };
  };
  const page = pageAt(site, first);
  const extraction = extract(page, { address: HOST + first });
  if (extraction.kind === 'none') throw new Error('The first page holds no article.');
  const article = change(extraction.article);
  return { asked, article, pages: followPages(page, article, { extract, load: fetchPage }) };
}

const { signal } = new AbortController();

async function loadAll(site: Site, first?: string) {
  const { asked, article, pages } = read(site, first);
  const texts: FurtherText[] = [];
  pages?.trimList(article.body);
  while (pages?.next) {
    const text = await pages.load(signal);
    if (text) texts.push(text);
  }
  return { asked, article, texts };
}

const numbers = ({ body }: { body: HTMLElement }) => textsOf(body, 'p').map((words) => Number(words.split(' ')[1]));

test('each page adds its text under its number', async () => {
  const { asked, texts } = await loadAll({
    '/flood': story(1, 5) + link('/flood/2', 'Next page'),
    '/flood/2': story(6, 10) + link('/flood/3', 'Next page'),
    '/flood/3': story(11, 15) + link('/flood', '1'),
  });
  expect(asked).toEqual(['/flood/2', '/flood/3']);
  expect(texts.map(({ number }) => number)).toEqual([2, 3]);
  expect(texts.map(numbers)).toEqual([
    [6, 7, 8, 9, 10],
    [11, 12, 13, 14, 15],
  ]);
});

test('the list of pages is taken out of the text', async () => {
  const { article, texts } = await loadAll({
    '/flood': story(1, 5) + link('/flood/2', 'Next page'),
    '/flood/2': story(6, 10) + link('/flood', 'Back to page 1'),
  });
  expect(article.body.querySelector('a')).toBe(null);
  expect(texts[0]?.body.querySelector('a')).toBe(null);
});

test('title, text that comes again, and pictures that were shown are left out', async () => {
  const picture = '<figure><img src="/bridge.jpg" alt="" width="800"><figcaption>The bridge</figcaption></figure>';
  const { texts } = await loadAll({
    '/flood': `${story(1, 3)}${picture}${story(4, 5)}${link('/flood/2', 'Next page')}`,
    '/flood/2': `<h2>The flood – Page 2</h2>${picture}${story(4, 9)}`,
  });
  expect(texts[0] && numbers(texts[0])).toEqual([6, 7, 8, 9]);
  expect(texts[0]?.body.querySelector('h2, img')).toBe(null);
});

test('a page without any new text ends the article', async () => {
  const { asked, texts } = await loadAll({
    '/flood': story(1, 5) + link('/flood?page=2', '2'),
    '/flood?page=2': story(1, 5) + link('/flood?page=3', '3'),
  });
  expect(texts).toEqual([]);
  expect(asked).toEqual(['/flood?page=2']);
});

test('pages that lead in a circle end', async () => {
  const { asked } = await loadAll({
    '/flood': story(1, 5) + link('/flood/2', 'Next'),
    '/flood/2': story(6, 10) + link('/flood/2', 'Next') + link('/flood', 'Next'),
  });
  expect(asked).toEqual(['/flood/2']);
});

test('the whole article at one address goes before its pages, if it holds the same text', async () => {
  const { asked, texts } = await loadAll(
    {
      '/the-flood': story(1, 5) + link('/the-flood/2', 'Next page') + link('/the-flood?all', 'View as single page'),
      '/the-flood?all': story(1, 10),
    },
    '/the-flood',
  );
  expect(asked).toEqual(['/the-flood?all']);
  expect(texts.map(({ number }) => number)).toEqual([undefined]);
  expect(texts[0] && numbers(texts[0])).toEqual([6, 7, 8, 9, 10]);
});

test.each([
  ['is another text', story(20, 30)],
  ['is only this page', story(1, 5)],
  ['is not there', undefined],
])('the pages are read one by one when the whole article %s', async (_, whole) => {
  const { asked, texts } = await loadAll(
    {
      '/the-flood': story(1, 5) + link('/the-flood/2', 'Next page') + link('/print/the-flood', 'Print'),
      '/the-flood/2': story(6, 10),
      ...(whole ? { '/print/the-flood': whole } : {}),
    },
    '/the-flood',
  );
  expect(asked).toEqual(['/print/the-flood', '/the-flood/2']);
  expect(texts[0] && numbers(texts[0])).toEqual([6, 7, 8, 9, 10]);
});

test('a page that cannot be had rejects, and is tried again with the next call', async () => {
  const site: Record<string, string> = { '/flood': story(1, 5) + link('/flood/2', 'Next page') };
  const { asked, pages } = read(site);
  await expect(pages?.load(signal)).rejects.toThrow();
  expect(pages?.next).toMatchObject({ number: 2, address: `${HOST}/flood/2` });
  site['/flood/2'] = story(6, 10);
  expect((await pages?.load(signal))?.number).toBe(2);
  expect(asked).toEqual(['/flood/2', '/flood/2']);
});

test('the reading time grows with each page', async () => {
  const { article, texts } = await loadAll({
    '/flood': story(1, 12) + link('/flood/2', 'Next page'),
    '/flood/2': story(13, 40),
  });
  expect(texts[0]?.readingMinutes).toBeGreaterThan(article.readingMinutes);
});

test.each(['listing', 'product'] as const)('a %s is not followed', (kind) => {
  const site = { '/flood': story(1, 5) + link('/flood/2', 'Next page') };
  expect(read(site, '/flood', (article) => ({ ...article, kind })).pages).toBe(undefined);
});
