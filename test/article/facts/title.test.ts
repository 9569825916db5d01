import { siteOf } from '../../../src/article/facts/site.ts';
import { structuredData } from '../../../src/article/facts/sources/structured-data.ts';
import { findTitle } from '../../../src/article/facts/title.ts';
import type { SiteRule } from '../../../src/sites/site-rule.ts';
import { ADDRESS, pageOf } from '../../support/page.ts';

function titleOf(head: string, body = '', siteName = 'The Paper', address = ADDRESS): string {
  const page = pageOf(body, head);
  return titleIn(page, siteName, address);
}

function titleIn(page: Document, siteName: string, address: string, rules: SiteRule[] = []): string {
  const data = { ...structuredData(page), publisher: siteName || undefined };
  return findTitle(page, rules, data, siteOf(page, data, 'news.example'), new URL(address));
}

test('a rule places it', () => {
  const rules = [{ name: 'a rule', match: { generic: true } as const, title: { selectors: ['h2'] } }];
  const page = pageOf('<h1>No title of the story</h1><h2>The story</h2>', '<title>No title of the story</title>');
  expect(titleIn(page, '', ADDRESS, rules)).toBe('The story');
});

test('letters that are encoded twice become letters', () => {
  const title = 'The caf&amp;eacute; by the mill &amp;ndash; &amp;Ouml;sterreich';
  expect(titleOf(`<meta property="og:title" content="${title}">`)).toBe('The café by the mill – Österreich');
});

test('else it is the heading that the page tells of itself, not the first one', () => {
  const body = '<h1>The Paper</h1><h1>River rises in the night</h1>';
  expect(titleOf('<title>River rises in the night | The Paper</title>', body)).toBe('River rises in the night');
});

test('a heading that goes on after what the page tells is the title in full', () => {
  const head = '<meta property="og:title" content="River rises in the night">';
  expect(titleOf(head, '<h1>River rises in the night, and falls by noon</h1>')).toBe(
    'River rises in the night, and falls by noon',
  );
});

test('else what the page tells of itself', () => {
  expect(titleOf('<meta property="og:title" content="Shared"><title>Page</title>')).toBe('Shared');
  expect(titleOf('<script type="application/ld+json">{"@type":"Article","headline":"Told"}</script>')).toBe('Told');
  expect(titleOf('<title> Page\n title </title>', '<h1>Quite another thing</h1><h1>And one more</h1>')).toBe(
    'Page title',
  );
});

test.each([
  ['River rises | The Paper', 'River rises'],
  ['River rises - the paper', 'River rises'],
  ['River rises — at last – The Paper', 'River rises — at last'],
  ['River rises: a diary', 'River rises: a diary'],
  ['River rises - a diary', 'River rises - a diary'],
  ['The Paper', 'The Paper'],
  ['River-rises-The Paper', 'River-rises-The Paper'],
])('%p becomes %p: only the name of the site is cut', (page, title) =>
  expect(titleOf(`<title>${page}</title>`)).toBe(title),
);

test('nothing is cut where the site has no name', () => {
  expect(titleOf('<title>River | The Paper</title>', '', '')).toBe('River | The Paper');
});

test('a page that tells nothing has its first heading, and one without any an empty title', () => {
  expect(titleOf('', '<h1></h1><h1>Only heading</h1>')).toBe('Only heading');
  expect(titleOf('')).toBe('');
});

test('markup in a title is text', () => {
  expect(titleOf('<title>&lt;img src=x onerror=a()&gt;</title>')).toBe('<img src=x onerror=a()>');
});

test('a main heading that is the name of the site, a logo or a slogan is none', () => {
  const head = '<title>River rises in the night | The Paper</title>';
  expect(titleOf(head, '<h1>The Paper</h1>')).toBe('River rises in the night');
  expect(titleOf(head, '<h1><a href="/">All the news</a></h1>')).toBe('River rises in the night');
  const shared = '<meta property="og:title" content="River rises in the night">';
  expect(titleOf(shared, '<h1>Welcome to our pages</h1>')).toBe('River rises in the night');
});

test('a heading of an article may say the same in other words', () => {
  const head =
    '<meta property="og:type" content="article"><meta property="og:title" content="How the river rose in a night">';
  expect(titleOf(head, '<h1>The night of the river</h1>')).toBe('The night of the river');
});

test('what the title element has besides the shared title is the name of the site', () => {
  const head = '<title>My Diary: River rises</title><meta property="og:title" content="River rises">';
  expect(titleOf(head, '<h1>My Diary</h1><h3>River rises</h3>', '')).toBe('River rises');
});

test('the line over a heading and the mark that links to it are no part of it', () => {
  const head = '<title>River rises in the night</title>';
  expect(
    titleOf(head, '<h1><span class="kicker">Weather</span> River rises in the night<a class="headerlink">¶</a></h1>'),
  ).toBe('River rises in the night');
  expect(titleOf(head, '<h1>River ri\u00adses in<br>the night</h1>')).toBe('River rises in the night');
});

test('the label of a column, which the headline in the data does not have, is left out', () => {
  const head = '<script type="application/ld+json">{"@type":"Article","headline":"Who pays for the bridge?"}</script>';
  expect(titleOf(head, '<h1>Opinion Who pays for the bridge?</h1>')).toBe('Who pays for the bridge?');
});

test('a conflict of two countries is never cut', () => {
  const title = 'Armenia - Azerbaijan Conflict';
  expect(titleOf(`<title>${title} - The Paper</title>`)).toBe(title);
  expect(titleOf(`<title>${title}</title>`, `<h1>${title}</h1>`)).toBe(title);
});

test('the one main heading of a page that tells nothing but its title element is the title', () => {
  const head = '<title>Sights of the river and the hills</title>';
  expect(titleOf(head, '<h1>The old mill</h1>')).toBe('The old mill');
  expect(titleOf(head, '<h1>The old mill</h1><h1>The new mill</h1>')).toBe('Sights of the river and the hills');
});

test.each([
  '<h1><a href="https://news.example/">All about rivers</a></h1>',
  '<h1 class="menu-title">All about rivers</h1>',
  '<h1 class="page-title hidden">All about rivers</h1>',
])('a heading that stands on all pages or out of sight is none: %s', (heading) => {
  expect(
    titleOf(
      '<title>The mill - All about rivers</title>',
      `${heading}<h2>The mill</h2>`,
      '',
      'https://news.example/mill',
    ),
  ).toBe('The mill');
});

test.each([
  ['words for ears', '<span class="sr-only">Title: </span>River rises'],
  ['a copy that moves', '<span aria-hidden="true">River</span><span aria-hidden="true"> rises</span>River rises'],
  ['the line over it', '<span class="roofline">Weather in the north</span>River rises'],
  ['nothing, where all of it is hidden', '<span aria-hidden="true">River rises</span>'],
])('%s in a heading are no part of the title', (_name, heading) => {
  expect(titleOf('<title>River rises</title>', `<h1>${heading}</h1>`)).toBe('River rises');
});

test('the headline of microdata tells the title too', () => {
  const head = '<title>River rises - Talk - Valley</title><meta itemprop="headline" content="River rises">';
  expect(titleOf(head, '<h1><a href="/">Valley</a></h1>', '')).toBe('River rises');
});
