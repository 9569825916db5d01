import { removeRecords } from '../../../src/article/steps/remove-records.ts';
import { growth, MAX_GROWTH } from '../../support/growth.ts';
import { draftOf, htmlIn, prose, proseText, story } from '../../support/page.ts';

function left(body: string): string {
  const draft = draftOf(body);
  removeRecords(draft);
  return htmlIn(draft.root);
}

const FIELDS =
  '<span itemprop="headline">The river rises</span><span itemprop="datePublished">2024-05-03T10:20:00+02:00</span>' +
  '<div itemprop="image" itemscope><span itemprop="url">https://river.example/a.jpg</span>' +
  '<span itemprop="width">800</span><span itemprop="height">600</span></div>' +
  '<div itemprop="publisher" itemscope><span itemprop="name">The River</span></div>';

test('a record of microdata that is written as text goes whole', () => {
  expect(left(`${story()}<div class="m">${FIELDS}</div>`)).toBe(story());
});

test('so does one of RDFa', () => {
  const fields = FIELDS.replaceAll('itemprop', 'property').replaceAll(' itemscope', '');
  expect(left(`${story()}<div class="m">${fields}</div>`)).toBe(story());
});

test('so does the copy of the text in it, and the text itself stays', () => {
  const copy = `<div itemprop="articleBody">${story()}</div>`;
  expect(left(`<main>${story()}</main><div>${FIELDS}${copy}</div>`)).toBe(`<main>${story()}</main>`);
});

test('so does a copy in one piece beside a single value', () => {
  const copy = `<span itemprop="articleBody">${proseText()}</span>`;
  const date = '<span itemprop="datePublished">2024-05-03</span>';
  expect(left(`<main>${prose()}</main><div>${date}${copy}</div>`)).toBe(`<main>${prose()}</main>`);
  expect(left(`<div>${date}${copy}</div>`)).toContain(copy);
});

test('of two copies in one record, with and without elements, one stays', () => {
  const text = `<div itemprop="articleBody">${prose()}${prose(2)}${prose(3)}</div>`;
  const copy = `<span itemprop="articleBody">${proseText()} ${proseText(2)} ${proseText(3)}</span>`;
  const record = (first: string, second: string) =>
    left(`<div itemscope="">${first}${second}<span itemprop="wordCount">312</span></div>`);
  expect(record(text, copy)).toContain(text);
  expect(record(text, copy)).not.toContain(copy);
  expect(record(copy, copy).split(copy)).toHaveLength(2);
});

test('of a text that stands nowhere else, only the values for machines go', () => {
  const body = `<div itemprop="articleBody">${prose()}${prose(2)}</div>`;
  const publisher = '<div itemprop="publisher" itemscope=""><span itemprop="name">The River</span></div>';
  expect(left(`<div>${FIELDS}${body}</div>`)).toContain(body);
  expect(left(`<div>${FIELDS}${body}</div>`)).not.toContain('800');
  expect(publisher).toContain('The River');
});

test.each([
  '<p itemprop="author">Ada Reed</p><p itemprop="datePublished">2024-05-03</p>',
  '<p>By <span itemprop="author">Ada Reed</span>, <span itemprop="dateModified">2024-05-03</span></p>',
  '<h1 itemprop="headline">The river rises</h1><a itemprop="url">https://river.example/</a>',
  '<li itemprop="ingredient">100</li><li>200</li>',
])('%s stays', (fields) => expect(left(fields + story())).toContain(fields));

test('many values take time in proportion to their number', () =>
  expect(growth((size) => left(`<i itemprop="width">100</i>${story()}`.repeat(size)), 100)).toBeLessThan(MAX_GROWTH));
