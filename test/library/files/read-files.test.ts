import { strToU8, zipSync } from 'fflate';
import { listsInZip } from '../../../src/library/files/lists-in-zip.ts';
import { readBookmarks } from '../../../src/library/files/read-bookmarks.ts';
import { readCsv } from '../../../src/library/files/read-csv.ts';
import { readOmnivore } from '../../../src/library/files/read-omnivore.ts';

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
