import fc from 'fast-check';
import { checkEpub } from './check-epub.ts';
import { exported, fileIn, wordsOf, writeBook } from './exported.ts';
import { anyBody } from './random-markup.ts';

const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xhtml+xml');

const chapterOf = async (markup: string): Promise<Element> => {
  const book = await writeBook(exported(markup));
  expect(checkEpub(book)).toEqual([]);
  const [section] = parse(fileIn(book, 'EPUB/article.xhtml')).querySelectorAll('section');
  if (!section) throw new Error('There is no section.');
  return section;
};

/** All letters and figures in an element, whatever their order: what may not stand where it is moves. */
const lettersOf = (element: Element): string => [...wordsOf(element.textContent ?? '').join('')].toSorted().join('');

test('notes, the marks that call them and the ways back have their roles', async () => {
  const section = await chapterOf(
    '<p>A<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1">The note. <a href="#r1">↩</a></li></ol>',
  );
  const roles = [...section.querySelectorAll('[role]')].map((each) => `${each.localName} ${each.getAttribute('role')}`);
  expect(roles).toEqual(['a doc-noteref', 'div doc-footnote', 'a doc-backlink']);
  expect(section.querySelector('li > div')?.id).toBe('n1');
});

test('a formula keeps the lines that the reader draws, and nothing that its schema forbids', async () => {
  const section = await chapterOf(
    `<p><math display="block" class="x"><mrow displaystyle="true" notation="box" style="border-top: 1px solid; font-family: x">
      <mi>a</mi><msup><mi>b</mi></msup>text</mrow><mtable width="50%"><mtd><mi>c</mi></mtd></mtable>
      <mfrac><mi>a</mi><mi>b</mi></mfrac></math></p>`,
  );
  const math = section.getElementsByTagNameNS('*', 'math')[0];
  expect(math?.querySelector('mstyle > mrow')?.getAttribute('style')).toMatch(/border-top.*solid/);
  expect(math?.outerHTML).not.toMatch(/notation|width|class|font-family/);
  expect(math?.querySelector('mtable > mtr > mtd')?.textContent).toBe('c');
});

test('drawings, addresses and places have values that the schemas of books know', async () => {
  const section = await chapterOf(
    `<svg viewBox="0 0 9 9" id="drawn"><text text-anchor="x" font-weight="450" visibility="visible">12 %</text>
      <path d="M0 0" stroke-linejoin="arcs" stroke-linecap="round"></path></svg>
    <p id="1st"><a href="mailto:">Write</a> <a href="mailto:a@paper.example">to us</a> <a href="#drawn">as drawn</a> <a href="#1st">here</a></p>`,
  );
  const attributes = [...section.querySelectorAll('text, path')].map((each) =>
    [...each.attributes].map((a) => `${a.name}=${a.value}`),
  );
  expect(attributes).toEqual([
    ['font-weight=500', 'visibility=visible'],
    ['d=M0 0', 'stroke-linecap=round'],
  ]);
  const links = [...section.querySelectorAll('p:not(.saved) a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([null, 'mailto:a@paper.example', null, null]);
});

test.each([
  ['2020-10-09T23:30:00-0700', '2020-10-09'],
  ['2020-13-45', '2020'],
  ['2020-10', '2020-10'],
])('the date %s is that of a book', async (published, date) => {
  const book = await writeBook(exported('<p>x</p>', { published }));
  expect(checkEpub(book)).toEqual([]);
  expect(parse(fileIn(book, 'EPUB/package.opf')).getElementsByTagName('dc:date')[0]?.textContent).toBe(date);
});

test('a book names its language, direction, authors and date, and says how it can be read', async () => {
  const facts = { title: 'عنوان', byline: 'A Reed, B Li and C Oz', published: '2020-10-09', siteName: 'Paper' };
  const book = await writeBook(
    exported('<h2>One</h2><p>x</p><h4>Deep</h4><h2>Two</h2><p><img src="https://a.example/p.png" alt="A"></p>', {
      ...facts,
      language: 'ar',
      direction: 'rtl',
    }),
  );
  expect(checkEpub(book)).toEqual([]);
  const opf = parse(fileIn(book, 'EPUB/package.opf'));
  const all = (name: string) => [...opf.getElementsByTagName(name)].map(({ textContent }) => textContent);
  expect(all('dc:creator')).toEqual(['A Reed', 'B Li', 'C Oz']);
  expect([...all('dc:title'), ...all('dc:language'), ...all('dc:date'), ...all('dc:publisher')]).toEqual([
    ...['عنوان', 'ar', '2020-10-09', 'Paper'],
  ]);
  expect(opf.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
  expect(all('meta')).toEqual(
    expect.arrayContaining(['textual', 'textual,visual', 'alternativeText', 'tableOfContents']),
  );
  const nav = parse(fileIn(book, 'EPUB/nav.xhtml'));
  expect([...nav.querySelectorAll('nav > ol > li > ol > li > a')].map(({ textContent }) => textContent)).toEqual([
    'One',
    'Two',
  ]);
  expect(nav.querySelector('li li li a')?.textContent).toBe('Deep');
  // Once more for devices that know no other contents.
  const ncx = parse(fileIn(book, 'EPUB/toc.ncx'));
  const points = (selector: string) =>
    [...ncx.querySelectorAll(selector)].map((each) => each.querySelector('text')?.textContent);
  expect(points('navMap > navPoint > navPoint')).toEqual(['One', 'Two']);
  expect(points('navPoint navPoint navPoint')).toEqual(['Deep']);
  expect(ncx.querySelector('meta[name="dtb:uid"]')?.getAttribute('content')).toBe(all('dc:identifier')[0]);
  const places = [...ncx.querySelectorAll('content')].map((each) => each.getAttribute('src'));
  expect(places).toEqual([...nav.querySelectorAll('a')].map((link) => link.getAttribute('href')));
  expect(parse(fileIn(book, 'EPUB/cover.svg')).querySelector('text')?.textContent).toBe('عنوان');
});

test('programs in a book from right to left run from left to right, verses that stand as one do not', async () => {
  const body =
    '<p>x <code>a -- b/</code></p><pre><code>c()</code></pre><pre dir="rtl"><code>שיר</code></pre><p dir="ltr"><kbd>d</kbd></p>';
  const directions = async (direction: 'ltr' | 'rtl') => {
    const book = await writeBook(exported(body, { direction }));
    expect(checkEpub(book)).toEqual([]);
    const section = parse(fileIn(book, 'EPUB/article.xhtml')).querySelector('section');
    return [...(section?.querySelectorAll('pre, code, kbd') ?? [])].map((each) => each.getAttribute('dir'));
  };
  expect(await directions('rtl')).toEqual(['ltr', 'ltr', null, 'rtl', null, null]);
  expect(await directions('ltr')).toEqual([null, null, null, 'rtl', null, null]);
});

test('whatever a page nests, the book is accepted and has all of its letters', async () => {
  await fc.assert(
    fc.asyncProperty(anyBody, async (body) => {
      const given = { ...exported(''), body };
      const letters = lettersOf(body);
      const book = await writeBook(given);
      expect(checkEpub(book)).toEqual([]);
      const section = parse(fileIn(book, 'EPUB/article.xhtml')).querySelector('section');
      for (const own of section?.querySelectorAll('.saved, header') ?? []) own.remove();
      for (const link of section?.querySelectorAll('a[href*="gone.png"]') ?? []) link.remove();
      expect(section && lettersOf(section)).toBe(letters);
    }),
    { numRuns: 60, seed: 3 },
  );
});
