import { readFileSync, writeFileSync } from 'node:fs';
import '../src/kinds.ts';
import '../src/site-rules.ts';
import '../src/program-lines.ts';
import { checkEpub } from './export/check-epub.ts';
import { exampleArticle, exportedOf, fileIn, wordsOf, writeBook } from './export/exported.ts';
import { articleHtml, canonicalHtml } from './support/article-html.ts';
import { readExamples } from './support/examples.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

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
    // For `npm run epub:check`.
    const { BOOKS } = process.env;
    if (BOOKS) writeFileSync(`${BOOKS}/${example.name}.epub`, book);
  });
});

const parseXml = (text: string) => new DOMParser().parseFromString(text, 'application/xhtml+xml');
