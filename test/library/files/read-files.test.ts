import { TextDecoder } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { decodedText } from '../../../src/library/files/decoded-text.ts';
import { listsInZip } from '../../../src/library/files/lists-in-zip.ts';
import { readBookmarks } from '../../../src/library/files/read-bookmarks.ts';
import { readCsv } from '../../../src/library/files/read-csv.ts';
import { readOmnivore } from '../../../src/library/files/read-omnivore.ts';

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

const nothing = { saved: undefined, tags: [], isRead: false, byline: undefined, excerpt: undefined, share: undefined };

test('a table of Pocket', () => {
  const table = `title,url,time_added,tags,status
"A ""quoted"" title, with a comma",https://a.test/x?y=1&amp=2,1600000000,long|to read,unread
https://b.test/,https://b.test/,1600000001,,archive
"Two
lines",https://a.test/x?y=1&amp=2,1600000002,,unread
No address,,1600000003,,unread
`;
  expect(readCsv(table)).toEqual({
    found: [
      {
        ...nothing,
        address: 'https://a.test/x?y=1&amp=2',
        title: 'A "quoted" title, with a comma',
        saved: 1600000000000,
        tags: ['long', 'to read'],
      },
      { ...nothing, address: 'https://b.test/', title: '', saved: 1600000001000, isRead: true },
    ],
    leftOut: 1,
  });
});

test('a table of Instapaper, with folders and tags', () => {
  const table = `\ufeffURL,Title,Selection,Folder,Timestamp,Tags\r
https://a.test/1,One,Some words,Unread,1500000000,"[""x"",""y""]"\r
https://a.test/2,Two,,Archive,1500000001,[]\r
https://a.test/3,Three,,Cooking,1500000002,\r
`;
  expect(readCsv(table)?.found).toEqual([
    {
      ...nothing,
      address: 'https://a.test/1',
      title: 'One',
      excerpt: 'Some words',
      saved: 1500000000000,
      tags: ['x', 'y'],
    },
    { ...nothing, address: 'https://a.test/2', title: 'Two', saved: 1500000001000, isRead: true },
    { ...nothing, address: 'https://a.test/3', title: 'Three', saved: 1500000002000, tags: ['Cooking'] },
  ]);
});

test('lists of Pocket and Instapaper in HTML', () => {
  const pocket = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
    <li><a href="https://a.test/?a=1&amp;b=2" time_added="1600000000" tags="one,two">A &amp; B &#8217;</a></li></ul>
    <h1>Read Archive</h1><ul><li><a href="https://b.test/" time_added="1600000001" tags="">B</a></li></ul></body></html>`;
  expect(readBookmarks(pocket)?.found).toEqual([
    { ...nothing, address: 'https://a.test/?a=1&b=2', title: 'A & B ’', saved: 1600000000000, tags: ['one', 'two'] },
    { ...nothing, address: 'https://b.test/', title: 'B', saved: 1600000001000, isRead: true },
  ]);
});

test('bookmarks of a browser, whose folders become tags', () => {
  const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
    <DT><H3 ADD_DATE="1">Science</H3><DL><p><DT><A HREF="https://a.test/" ADD_DATE="1600000000">A</A></DL><p>
    <DT><A HREF="https://b.test/" TAGS="x">B</A><DT><A HREF="javascript:alert(1)">C</A></DL><p>`;
  expect(readBookmarks(bookmarks)).toEqual({
    found: [
      { ...nothing, address: 'https://a.test/', title: 'A', saved: 1600000000000, tags: ['Science'] },
      { ...nothing, address: 'https://b.test/', title: 'B', tags: ['x'] },
    ],
    leftOut: 1,
  });
});

test.each([
  ['seconds', '1600000000', 1600000000000],
  ['milliseconds', '1600000000123', 1600000000123],
  ['a date', '2020-09-13T12:26:40Z', 1600000000000],
  ['a time to come', '99999999999', undefined],
  ['microseconds', '1600000000000000', undefined],
  ['words', 'last week', undefined],
])('a time in %s is read, or none', (_, written, saved) => {
  expect(readCsv(`url,time_added\nhttps://a.test/,${written}\n`)?.found[0]?.saved).toBe(saved);
});

test('the list of Omnivore', () => {
  const list = [
    {
      id: '1',
      slug: 'a',
      title: 'A',
      url: 'https://a.test/',
      author: 'Ana',
      state: 'Active',
      readingProgress: 40,
      labels: ['x'],
      savedAt: '2024-01-02T03:04:05.000Z',
      description: 'Words',
    },
    { id: '2', title: 'B', url: 'https://b.test/', state: 'Archived', readingProgress: 100, labels: [{ name: 'y' }] },
    { id: '3', title: 'No address' },
    null,
  ];
  expect(readOmnivore(list)).toEqual({
    found: [
      {
        ...nothing,
        address: 'https://a.test/',
        title: 'A',
        byline: 'Ana',
        excerpt: 'Words',
        share: 0.4,
        tags: ['x'],
        saved: Date.parse('2024-01-02T03:04:05Z'),
      },
      { ...nothing, address: 'https://b.test/', title: 'B', isRead: true, tags: ['y'] },
    ],
    leftOut: 2,
  });
});

/** Addresses, titles and tags of a list. */
const listed = (listing: ReturnType<typeof readCsv>): string[] =>
  (listing?.found ?? []).map(({ address, title, tags }) => [address, title, ...tags].join(' '));

test.each([
  ['semicolons', 'title;url;tags\nA, b;https://a.test/;x\n', ['https://a.test/ A, b x']],
  ['tabs', 'url\ttitle\nhttps://a.test/\tA, b; c\n', ['https://a.test/ A, b; c']],
  ['old line ends', 'url,title\rhttps://a.test/,A\rhttps://b.test/,B\r', ['https://a.test/ A', 'https://b.test/ B']],
  [
    'quotes within words',
    'title,url\n5" disk,https://a.test/\nB,https://b.test/',
    ['https://a.test/ 5" disk', 'https://b.test/ B'],
  ],
  [
    'words that begin with a quotation, unquoted',
    'title,url\n"Yes" they say,https://a.test/\n"No,https://b.test/\n"C",https://c.test/\n',
    ['https://a.test/ "Yes" they say', 'https://b.test/ "No', 'https://c.test/ C'],
  ],
  ['quotes that are not doubled', 'title,url\n"He "said" it",https://a.test/\n', ['https://a.test/ He "said" it']],
])('a table with %s', (_, table, found) => expect(listed(readCsv(table))).toEqual(found));

test.each<[string, string]>([
  ['cells of megabytes', `title,url,selection\nA,https://a.test/,"${'x""y '.repeat(1_000_000)}"\n`],
  ['quotes that nothing closes', `title,url\nA,https://a.test/\n${'"a,none\n'.repeat(50_000)}`],
])('a table with %s is read in no time', (_, table) => {
  const start = performance.now();
  expect(readCsv(table)?.found[0]?.title).toBe('A');
  expect(performance.now() - start).toBeLessThan(10_000);
});

test.each<[string, string]>([
  ['links that nothing ends', `<a href="https://a.test/">A${'<a href="a">'.repeat(60_000)}`],
  ['headings that nothing ends', `${'<h3>'.repeat(30_000)}<a href="https://a.test/">A</a>`],
  ['attributes without a value', `<a ${'a'.repeat(50_000)} href="https://a.test/">A</a>`],
])('a list with %s is read in no time', (_, list) => {
  const start = performance.now();
  expect(readBookmarks(list)?.found[0]?.title).toBe('A');
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('links that nothing closes, and signs of markup in what they are called', () => {
  const list = '<DT><A HREF="https://a.test/" TAGS="x>y">One <b>b</b>\n<DT><A HREF="https://b.test/">Two</A>';
  expect(listed(readBookmarks(list))).toEqual(['https://a.test/ One b x>y', 'https://b.test/ Two']);
});

test.each<[string, number[], string]>([
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
  ['UTF-8 that is cut off', [0xc3, 0xa9, 0xc3, 0xa8, 0xe2, 0x82], 'éè\ufffd'],
  ['UTF-16', [0xff, 0xfe, 0xe9, 0, 0x61, 0], 'éa'],
  ['UTF-16, the other way round', [0xfe, 0xff, 0, 0xe9], 'é'],
  ['an old encoding', [0x63, 0xe9, 0xe8, 0x20], 'céè '],
  ['an old encoding of which a part is UTF-8, too', [0xe9, 0x20, 0xe8, 0x20, 0xc3, 0xa9], 'é è Ã©'],
  ['one that HTML names', [...strToU8('<meta charset=windows-1251>'), 0xe4, 0xe0], '<meta charset=windows-1251>да'],
])('a file in %s is decoded', (_, bytes, text) => expect(decodedText(Uint8Array.from(bytes))).toBe(text));

describe('a zip', () => {
  const zipOf = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));

  test('of Omnivore gives its lists, and neither texts nor highlights', () => {
    const zip = zipOf({
      'metadata_0_to_20.json': '[1]',
      'content/a.html': '<p>words</p>',
      'highlights/a.md': '> words',
      'export/metadata_20_to_40.json': '[2]',
    });
    expect(listsInZip(zip)).toEqual(['[1]', '[2]']);
  });

  test('of Pocket gives its tables', () => {
    const table = 'title,url\nÉ,https://a.test/\n';
    const zip = zipOf({ 'pocket/part_000000.csv': table, 'pocket/annotations/part_000000.json': '[]' });
    expect(listsInZip(zip)).toEqual([table]);
  });

  test('that is broken, or has none, gives none', () => {
    expect(listsInZip(zipOf({ 'metadata_0_to_20.json': '[1]' }).slice(0, 40))).toEqual([]);
    expect(listsInZip(zipOf({ 'a.txt': 'words' }))).toEqual([]);
  });
});

test.each([
  ['text', 'words and more words, and a line\nand another'],
  ['a page without a link', '<html><p>words</p></html>'],
  ['nothing', ''],
])('%s is none of them', (_, text) =>
  expect([readCsv(text), readBookmarks(text), readOmnivore(text)]).toEqual([undefined, undefined, undefined]),
);
