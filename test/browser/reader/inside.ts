import { samplePage, textsOf } from '../../store/sample-page.ts';
import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

/** How many numbered paragraphs the reader shows. */
const count = (root: ShadowRoot) =>
  [...root.querySelectorAll('.body p')].filter((paragraph) => paragraph.textContent?.startsWith('Paragraph')).length;

test('an article in open shadow roots is read, its slots in their places', async () => {
  const [before, after] = paragraphs(6).split('<p id="p4">');
  const body = `<x-story><h2 slot="head">A head in the slot</h2><template shadowrootmode="open"><style>p { color: red }</style>
    ${before}<slot name="head"></slot><x-part><template shadowrootmode="open"><p>${after}</template></x-part></template></x-story>`;
  tab = await openWithReader(browser, server.page('/shadow', articlePage({ body })));
  expect(await tab.reader(count)).toBe(6);
  expect(await tab.reader((root) => root.querySelector('.body h2')?.textContent)).toBe('A head in the slot');
});

test('an article in a frame of the same site is read in place, with its own addresses', async () => {
  server.page(
    '/parts/story.html',
    `<!doctype html>${paragraphs(6)}<p>See <a href="more.html">more of it</a> in the other part.</p>`,
  );
  const body = '<iframe src="/parts/story.html" title="Story" width="700" height="500"></iframe>';
  tab = await openWithReader(browser, server.page('/framed', articlePage({ body })));
  expect(await tab.reader(count)).toBe(6);
  expect(await tab.reader((root) => root.querySelector('.body a')?.getAttribute('href'))).toBe(
    server.url('/parts/more.html'),
  );
});

test('an article in boxes that the page lays out as if they were not there is read', async () => {
  const body = `<div style="display: contents"><div style="display: contents">${paragraphs(1)}</div></div>${paragraphs(8)}`;
  tab = await openWithReader(browser, server.page('/contents', articlePage({ body })));
  expect(await tab.reader(count)).toBe(9);
});

test('the words of a picture are its caption, once, whatever the page calls them', async () => {
  const words = 'The old mill at noon, seen from the bridge over the river.';
  const body = `<div class="image top"><img src="/mill.jpg" width="600" height="400"><p>${words}</p></div>${paragraphs(3)}
    <ul class="slides"><li><div class="wrap"><img src="/canal.jpg" width="600" height="400"></div>
      <div class="caption"><div class="full"><p>The canal in spring, when the gates open.</p></div>
      <div class="short"><p>The canal in spring, when… More</p></div><span>Photo: Bo Lake</span></div></li></ul>
    <p>The canal in spring, when the gates open.</p>${paragraphs(6)}`;
  tab = await openWithReader(browser, server.page('/captions', articlePage({ body })));
  const captions = (root: ShadowRoot) =>
    [...root.querySelectorAll('figcaption')].map((caption) => caption.textContent?.replace(/\s+/g, ' ').trim());
  expect(await tab.reader(captions)).toEqual([words, 'The canal in spring, when the gates open. Photo: Bo Lake']);
  const bullet = (root: ShadowRoot) => getComputedStyle(root.querySelector('li:has(figure)') as Element).listStyleType;
  expect(await tab.reader(bullet)).toBe('none');
  const times = (root: ShadowRoot) => root.querySelector('main')?.textContent?.split('The canal in spring').length;
  expect(await tab.reader(times)).toBe(2);
});

test.each([
  ['en', 'All rights reserved.'],
  ['de', 'Alle Rechte vorbehalten.'],
])('what a site says for itself in the text and at its end is left out, and told: %s', async (language, rights) => {
  const body = `${paragraphs(3)}<p>MORE: <a href="/other">The mill gets a new wheel and a roof</a></p>
    <p>Sign up for our daily newsletter <a href="/letters">here</a>.</p>${paragraphs(9)}
    <p>Ana Torres may be reached at ana@paper.test.</p><p>${rights}</p>`;
  const root = `lang="${language}"`;
  tab = await openWithReader(browser, server.page(`/own-lines-${language}`, articlePage({ body, root })));
  const text = await tab.reader((shadow) => shadow.querySelector('.body')?.textContent ?? '');
  expect(await tab.reader(count)).toBe(12);
  for (const line of ['new wheel', 'newsletter', 'reached', rights]) expect(text).not.toContain(line);
});

test.each(['ru', 'uk'])('a byline that holds only a date names nobody: %s', async (language) => {
  tab = await openWithReader(browser, server.page(`/${language}`, samplePage(textsOf(language))));
  const [author, date] = await tab.reader((root) => [
    root.querySelector('header .byline')?.textContent ?? '',
    root.querySelector('header time')?.getAttribute('datetime'),
  ]);
  expect([author, date]).toEqual(['', '2026-03-14']);
});

test('the author whom a page in Chinese names behind a label is named, and no entry of its menu', async () => {
  const text = '河水在夜里上涨，到中午又退了回去，两岸的居民都说从来没有见过这样的水。'.repeat(4);
  const page = `<!doctype html><html lang="zh-CN"><title>河水上涨</title><nav><a href="/old">返回旧版</a></nav><h1>河水上涨</h1>
    <p>2024年5月3日　来源：河谷日报　作者：张三</p>${`<p>${text}</p>`.repeat(5)}</html>`;
  tab = await openWithReader(browser, server.page('/zh', page));
  const facts = await tab.reader((root) => [
    root.querySelector('header .byline')?.textContent?.trim(),
    root.querySelector('header time')?.getAttribute('datetime'),
  ]);
  expect(facts).toEqual([expect.stringContaining('张三'), '2024-05-03']);
});

test('a page without a title is called by the name of its file, and so is the reader', async () => {
  const page = articlePage({ title: '' }).replace('<h1></h1>', '');
  tab = await openWithReader(browser, server.page('/canal-notes.html', page));
  const names = await tab.reader((root) => {
    const named = root.querySelector('dialog')?.getAttribute('aria-labelledby') ?? '';
    return [root.querySelector('h1')?.textContent, root.getElementById(named)?.textContent];
  });
  expect(names[0]).toMatch(/canal.notes/i);
  expect(names[1]).toBe(names[0]);
});
