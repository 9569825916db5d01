import { ArticleText } from '../../../src/reader/marks/read-text.ts';

function read(html: string) {
  document.body.innerHTML = html;
  return new ArticleText(document.body);
}

test('the text has one space between blocks and in place of any white space, and nothing that is none of it', () => {
  const { words: text } = read(`<h2>One\n  two</h2><p>soft\u00adly <b>bold</b>er<br>line<button>Note</button></p>
    <p>A mark<sup><a href="#n1">1</a></sup> here, <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>
    <div class="wide-tools">Copy</div><p data-aid="translation">Eins</p><math><mi>x</mi><annotation>\\x</annotation></math>`);
  expect(text).toBe('One two softly bolder line A mark here, 漢字 x');
});

test('places become ranges and ranges places', () => {
  const article = read('<p>soft\u00adly <b>bold</b>er</p>\n<p>A mark<sup><a href="#n1">1</a></sup> here</p>');
  for (const words of ['softly', 'bolder', 'softly bolder A mark here', 'mark here', 'e']) {
    const start = article.words.indexOf(words);
    const stretch = [start, start + words.length] as const;
    const range = article.rangeOf(stretch);
    expect(range && article.stretchOf(range)).toEqual(stretch);
  }
  const range = document.createRange();
  range.selectNodeContents(document.querySelectorAll('p')[1] as Element);
  expect(article.stretchOf(range)).toEqual([article.words.indexOf('A mark'), article.words.length - 1]);
  range.selectNode(document.querySelector('sup') as Element);
  expect(article.stretchOf(range)).toBeUndefined();
});
