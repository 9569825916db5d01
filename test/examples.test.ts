import { readFileSync, writeFileSync } from 'node:fs';
import '../src/kinds.ts';
import '../src/program-lines.ts';
import { extract } from '../src/article/extract.ts';
import { articleHtml, canonicalHtml } from './support/article-html.ts';
import { type Example, readExamples } from './support/examples.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function articleOf({ page, address }: Example) {
  const extraction = extract(parse(page), { address });
  if (extraction.kind === 'none') throw new Error(`No article: ${extraction.why}.`);
  return extraction.article;
}

describe.each(readExamples())('the page $name', (example) => {
  it('gives exactly the expected article', () => {
    const actual = articleHtml(articleOf(example));
    if (process.env['ACCEPT']) writeFileSync(example.articleFile, actual);
    expect(actual).toBe(canonicalHtml(parse(readFileSync(example.articleFile, 'utf8')), example.address));
  });

  it('gives not one word of clutter', () => {
    const text = articleHtml(articleOf(example));
    expect(example.clutter.filter((phrase) => text.includes(phrase))).toEqual([]);
  });
});
