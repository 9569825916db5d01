import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import './support/offer-embeds.ts';
import '../src/entry-points/foreign-parts.ts';
import '../src/entry-points/kinds.ts';
import '../src/entry-points/threads.ts';
import '../src/entry-points/site-rules.ts';
import '../src/entry-points/boxes.ts';
import '../src/entry-points/directions.ts';
import '../src/entry-points/program-lines.ts';
import '../src/entry-points/western-languages.ts';
import { checkEpub } from './export/check-epub.ts';
import { exampleArticle, exportedOf, fileIn, wordsOf, writeBook } from './export/exported.ts';
import { articleHtml, canonicalHtml } from './support/article-html.ts';
import { readExamples } from './support/examples.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Folder that is filled with the book of each example: `npm run epub:check` gives one. */
const BOOKS = process.env['BOOKS'] ?? mkdtempSync(path.join(os.tmpdir(), 'lectern-books-'));
afterAll(() => process.env['BOOKS'] ?? rmSync(BOOKS, { recursive: true }));

describe.each(readExamples())('the page $name', (example) => {
  const article = exampleArticle(example);
  const actual = articleHtml(article);

  it('gives exactly the expected article', () => {
    if (process.env['ACCEPT']) writeFileSync(example.articleFile, actual);
    expect(actual).toBe(canonicalHtml(parse(readFileSync(example.articleFile, 'utf8')), example.address));
  });

  it('gives not one word of clutter', () => {
    expect(example.clutter.filter((phrase) => actual.includes(phrase))).toEqual([]);
  });

  it('makes a book that is accepted, with all words of the article in their order', async () => {
    const given = exportedOf(article);
    const words = wordsOf(given.body.textContent ?? '');
    const book = await writeBook(given);
    expect(checkEpub(book)).toEqual([]);
    const chapter = parseXml(fileIn(book, 'EPUB/article.xhtml')).querySelector('section');
    for (const own of chapter?.querySelectorAll('.saved, header') ?? []) own.remove();
    expect(wordsOf(chapter?.textContent ?? '')).toEqual(words);
    writeFileSync(path.join(BOOKS, `${example.name}.epub`), book);
  });
});

test('a checker that others have written says nothing of any of the books', () => {
  // jest cannot load it: it brings a module in WebAssembly.
  const script = path.join(import.meta.dirname, 'export/check-books.mjs');
  const said = execFileSync(process.execPath, [script, BOOKS], { encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({ books: readdirSync(BOOKS).length, said: [] });
});

const parseXml = (text: string) => new DOMParser().parseFromString(text, 'application/xhtml+xml');
