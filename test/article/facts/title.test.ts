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

test('a rule places the title', () => {
  const rules = [{ name: 'a rule', match: { generic: true } as const, title: { selectors: ['h2'] } }];
  const page = pageOf('<h1>No title of the story</h1><h2>The story</h2>', '<title>No title of the story</title>');
  expect(titleIn(page, '', ADDRESS, rules)).toBe('The story');
});

test('letters that are encoded twice are decoded', () => {
  const title = 'The caf&amp;eacute; by the mill &amp;ndash; &amp;Ouml;sterreich';
  expect(titleOf(`<meta property="og:title" content="${title}">`)).toBe('The café by the mill – Österreich');
});

test('the title is the heading that the title element names, not the first one', () => {
  const body = '<h1>The Paper</h1><h1>River rises in the night</h1>';
  expect(titleOf('<title>River rises in the night | The Paper</title>', body)).toBe('River rises in the night');
});

test('a heading that begins with the shared title is the title in full', () => {
  const head = '<meta property="og:title" content="River rises in the night">';
  expect(titleOf(head, '<h1>River rises in the night, and falls by noon</h1>')).toBe(
    'River rises in the night, and falls by noon',
  );
});

test('without such a heading the title comes from the metadata, the data or the title element', () => {
  expect(titleOf('<meta property="og:title" content="Shared"><title>Page</title>')).toBe('Shared');
  expect(titleOf('<script type="application/ld+json">{"@type":"Article","headline":"Named"}</script>')).toBe('Named');
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
])('the title element %p gives the title %p', (page, title) => expect(titleOf(`<title>${page}</title>`)).toBe(title));

test('nothing is cut if the site has no name', () => {
  expect(titleOf('<title>River | The Paper</title>', '', '')).toBe('River | The Paper');
});

test('a page that names no title has its first heading as title, else an empty one', () => {
  expect(titleOf('', '<h1></h1><h1>Only heading</h1>')).toBe('Only heading');
  expect(titleOf('')).toBe('');
});

test('markup in a title is text', () => {
  expect(titleOf('<title>&lt;img src=x onerror=a()&gt;</title>')).toBe('<img src=x onerror=a()>');
});

test('a main heading with the name of the site, a logo or a slogan is not the title', () => {
  const head = '<title>River rises in the night | The Paper</title>';
  expect(titleOf(head, '<h1>The Paper</h1>')).toBe('River rises in the night');
  expect(titleOf(head, '<h1><a href="/">All the news</a></h1>')).toBe('River rises in the night');
  const shared = '<meta property="og:title" content="River rises in the night">';
  expect(titleOf(shared, '<h1>Welcome to our pages</h1>')).toBe('River rises in the night');
});

test('the heading of an article may word the title differently', () => {
  const head =
    '<meta property="og:type" content="article"><meta property="og:title" content="How the river rose in a night">';
  expect(titleOf(head, '<h1>The night of the river</h1>')).toBe('The night of the river');
});

test('the rest of the title element, beside the shared title, is the name of the site', () => {
  const head = '<title>My Diary: River rises</title><meta property="og:title" content="River rises">';
  expect(titleOf(head, '<h1>My Diary</h1><h3>River rises</h3>', '')).toBe('River rises');
});

test('a kicker and a link mark in the heading are not part of the title', () => {
  const head = '<title>River rises in the night</title>';
  expect(
    titleOf(head, '<h1><span class="kicker">Weather</span> River rises in the night<a class="headerlink">¶</a></h1>'),
  ).toBe('River rises in the night');
  expect(titleOf(head, '<h1>River ri\u00adses in<br>the night</h1>')).toBe('River rises in the night');
});

test('a moment behind the title in the heading, and what follows it, are not part of it', () => {
  const heading = '<h1>河水上涨<br><span>2021-07-09 09:28:00 作者：张三 点击：10</span></h1>';
  expect(titleOf('<title>河水上涨 - 河谷</title>', heading)).toBe('河水上涨');
});

test('a column label that the headline in the data lacks is left out', () => {
  const head = '<script type="application/ld+json">{"@type":"Article","headline":"Who pays for the bridge?"}</script>';
  expect(titleOf(head, '<h1>Opinion Who pays for the bridge?</h1>')).toBe('Who pays for the bridge?');
});

test('a label that the shared title lacks is left out, and the name of a section behind a bar', () => {
  const head = '<meta property="og:title" content="Who pays for the bridge?">';
  expect(titleOf(head, '<h1><i>Short report</i><b>Who pays for the bridge?</b></h1>')).toBe('Who pays for the bridge?');
  expect(titleOf(head, '<h1>Who pays for the bridge? | Opinion</h1>')).toBe('Who pays for the bridge?');
});

test('a heading that names the section before the title is not the title', () => {
  const head = '<title>Bridges - Who pays for the bridge? - The Paper of the Valley</title>';
  expect(titleOf(head, '<h1>bridges</h1><h1>Who pays for the bridge?</h1>', '')).toBe('Who pays for the bridge?');
  expect(titleOf(head, '<h1>bridges</h1><h1>Mills</h1>', '')).toBe('bridges');
});

test('the name of a blog in a folder, over its articles, is not the title', () => {
  const heading = '<h1><a href="https://news.example/rivers/">Of rivers</a></h1><h2>The mill burns</h2>';
  const read = (path: string) =>
    titleOf('<title>Of rivers - The mill burns</title>', heading, '', `https://news.example${path}`);
  expect(read('/rivers/2024/05/the-mill-burns/')).toBe('The mill burns');
  expect(read('/rivers/2/')).toBe('Of rivers');
});

test('a heading over the form for comments is not the title', () => {
  const form = '<div id="comments-open"><h1>Send a comment</h1></div>';
  expect(titleOf('<title>The mill burns</title>', form)).toBe('The mill burns');
  expect(titleOf('<title>Mills</title>', '<article class="comments-on"><h1>The mill burns</h1></article>')).toBe(
    'The mill burns',
  );
});

test('a dash between two names in the title does not end it', () => {
  const title = 'Armenia - Azerbaijan Conflict';
  expect(titleOf(`<title>${title} - The Paper</title>`)).toBe(title);
  expect(titleOf(`<title>${title}</title>`, `<h1>${title}</h1>`)).toBe(title);
});

test('the only main heading is the title of a page with nothing but a title element', () => {
  const head = '<title>Sights of the river and the hills</title>';
  expect(titleOf(head, '<h1>The old mill</h1>')).toBe('The old mill');
  expect(titleOf(head, '<h1>The old mill</h1><h1>The new mill</h1>')).toBe('Sights of the river and the hills');
});

test.each([
  '<h1><a href="https://news.example/">All about rivers</a></h1>',
  '<h1 class="menu-title">All about rivers</h1>',
  '<h1 class="page-title hidden">All about rivers</h1>',
])('a heading that is on all pages or hidden is not the title: %s', (heading) => {
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
  ['The mill by the river | Harrow Post', '<a class="logo" href="/">Harrow Post</a>'],
  ['Harrow Post – The mill by the river', '<a href="https://news.example/">Harrow Post</a>'],
])('what the link to the front page says is the name of the site: %s', (page, link) => {
  const titleBelow = (links: string): string =>
    titleOf(`<title>${page}</title>`, `${links}<h3>Harrow Post</h3>`, '', 'https://news.example/mill');
  expect(titleBelow(link)).toBe('The mill by the river');
  expect(titleBelow(link.replace(/"[^"]*\/"/, '"/post"'))).toBe('Harrow Post');
});

test.each([
  ['words for screen readers are not part of the title', '<span class="sr-only">Title: </span>River rises'],
  [
    'an animated copy is not part of the title',
    '<span aria-hidden="true">River</span><span aria-hidden="true"> rises</span>River rises',
  ],
  ['a kicker is not part of the title', '<span class="roofline">Weather in the north</span>River rises'],
  ['a heading that is hidden as a whole is kept', '<span aria-hidden="true">River rises</span>'],
])('%s', (_name, heading) => {
  expect(titleOf('<title>River rises</title>', `<h1>${heading}</h1>`)).toBe('River rises');
});

test('a headline in microdata is the title', () => {
  const head = '<title>River rises - Talk - Valley</title><meta itemprop="headline" content="River rises">';
  expect(titleOf(head, '<h1><a href="/">Valley</a></h1>', '')).toBe('River rises');
});

test('a title in two main headings, a number and a name, is both', () => {
  expect(titleOf('<title>RFC 12: River tables</title>', '<h1>RFC 12</h1><h1>River tables</h1>')).toBe(
    'RFC 12: River tables',
  );
});

test('the reading of signs is no part of a title', () => {
  expect(titleOf('<title>川の水</title>', '<h1><ruby>川<rp>(</rp><rt>かわ</rt><rp>)</rp></ruby>の水</h1>')).toBe(
    '川の水',
  );
});

test.each([
  ['河水上涨_新闻_河谷网', '<div class="h-title">河水上涨</div>'],
  ['河水上涨--地方--河谷网', '<table><tr><td class="title">河水上涨</td></tr></table>'],
])('of a title in Chinese, %s, the part that the page shows is the title, in whatever element', (title, body) => {
  expect(titleOf(`<title>${title}</title>`, body, '河谷网')).toBe('河水上涨');
});

test('the name of the site is not taken for the title though the page shows it as one', () => {
  const head = '<title>River rises @ Ada Reed :: Valley blogs ::</title>';
  expect(titleOf(head, '<div class="site-title">Valley blogs ::</div>', '')).toBe(
    'River rises @ Ada Reed :: Valley blogs ::',
  );
});

test('the beginning of a title that the page shows in a line of its own is the title, unless the line is a link', () => {
  const titleIn = (body: string) => titleOf('<title>The mill and the meadow – Valley Post</title>', body, '');
  expect(titleIn('<div><b>The mill and the meadow</b></div>')).toBe('The mill and the meadow');
  expect(titleIn('<a href="/mill"><b>The mill and the meadow</b></a>')).toBe('The mill and the meadow – Valley Post');
  const whole = 'The mill and the meadow: five walks';
  expect(titleOf(`<title>${whole}</title>`, '<b>The mill and the meadow</b>', '')).toBe(whole);
});
