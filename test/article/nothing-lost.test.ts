// The first promise: everything that a page shows is in the article, or in the record of what was taken out.
import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { extract, STAGES } from '../../src/article/extract.ts';
import { accountFor } from '../account/account.ts';
import { readExamples } from '../support/examples.ts';
import { ADDRESS, pageOf, prose, story } from '../support/page.ts';

function articleOf(page: Document, address = ADDRESS): Article {
  const extraction = extract(page, { address });
  if (extraction.kind === 'none') throw new Error(`No article: ${extraction.why}.`);
  return extraction.article;
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test.each(readExamples())('of the page $name nothing is lost', ({ page, address }) => {
  const document = parse(page);
  const { lost, words, wordsFound } = accountFor(document, articleOf(document, address));
  expect(lost).toEqual([]);
  expect(wordsFound).toBe(words);
  expect(words).toBeGreaterThan(100);
});

test('the check finds what falls between the stages, if the books are not closed', () => {
  const stages = STAGES.filter(({ name }) => name !== 'settle ledger');
  const page = pageOf(`<h1>River rises</h1><article>${story(6)}<button>Hear the story of the mill</button></article>`);
  const extraction = extract(page, { address: ADDRESS, stages });
  const lost = extraction.kind === 'article' ? accountFor(page, extraction.article).lost : undefined;
  expect(lost).toEqual(['Hear the story of the mill']);
  expect(accountFor(page, articleOf(page)).lost).toEqual([]);
});

test('a correction in a section below the article is recorded, by itself and as text', () => {
  const correction = 'Correction: an earlier version of this story named the wrong mill.';
  const page = pageOf(
    `<main><article><h1>River rises</h1>${story(6)}</article><section><p>${correction}</p></section></main>` +
      '<footer><a href="/imprint">Imprint</a> <a href="/terms">Terms of use</a></footer>',
  );
  const article = articleOf(page);
  expect(article.removals).toContainEqual({
    reason: 'beside the text',
    kind: 'text',
    detail: undefined,
    text: correction,
    pictures: 0,
    origin: page.querySelector('section'),
  });
});

test('a picture five boxes deep between two paragraphs is shown or recorded', () => {
  const boxes = '<div>'.repeat(5);
  const picture = `${boxes}<img src="/mill.jpg" alt="The mill at night">${'</div>'.repeat(5)}`;
  const page = pageOf(`<h1>River rises</h1><article>${story(3)}${picture}${prose(4)}${prose(5)}</article>`);
  const { body, removals } = articleOf(page);
  const recorded = removals.filter(({ kind }) => kind === 'picture').map(({ text, pictures }) => [text, pictures]);
  expect(body.querySelector('img') ? [['The mill at night', 1]] : recorded).toEqual([['The mill at night', 1]]);
});

test('words of a removal are never glued together', () => {
  const rail =
    '<div class="related"><h3>DON’T MISS</h3><ul><li><a href="/n">Night Trains</a></li><li><a href="/m">Mills</a></li></ul></div>';
  const { removals } = articleOf(pageOf(`<h1>River rises</h1><article>${story(6)}</article>${rail}`));
  expect(removals.map(({ text }) => text)).toContain('DON’T MISS Night Trains Mills');
});

/** Texts that occur once in a page, so that none is accounted for by another. */
const counted = (make: (words: string) => string) => fc.nat(9_999_999).map((number) => make(wordsOf(number)));

function wordsOf(number: number): string {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'pa', 're', 'so', 'ti', 'vu'];
  const word = [...String(number).padStart(7, '0')].map((digit) => syllables[Number(digit)]).join('');
  return `${word} tells ${word.slice(4)} of ${word.slice(0, 6)}`;
}

const sentence = (words: string) =>
  `${words}, which rose in the night and had left the meadows by the morning. Nobody was hurt, said ${words}.`;

const leaf = fc.oneof(
  { weight: 6, arbitrary: counted((words) => `<p>${sentence(words)}</p>`) },
  counted((words) => `<h2>${words}</h2>`),
  counted((words) => `<p>${words} <a href="/a">${words} there</a> and <b>so on</b></p>`),
  counted(
    (words) => `<figure><img src="/${words.slice(0, 9)}.jpg" alt="${words}"><figcaption>${words}</figcaption></figure>`,
  ),
  counted((words) => `<img src="/${words.slice(0, 9)}.jpg" alt="${words}">`),
  counted(
    (words) =>
      `<ul><li><a href="/1">${words} one</a></li><li><a href="/2">${words} two</a></li><li><a href="/3">${words} three</a></li></ul>`,
  ),
  counted((words) => `<table><tr><th>Year of the ${words}</th><td>4.2</td></tr></table>`),
  counted((words) => `<pre><code>let ${words};\nreturn ${words};</code></pre>`),
  counted((words) => `<div class="share-bar"><a href="https://x.com/intent/post">Post ${words}</a></div>`),
  counted(
    (words) => `<form><label>Write to ${words}</label><input type="email"><button>Sign up for ${words}</button></form>`,
  ),
  counted((words) => `<button>Read more of ${words}</button>`),
  counted((words) => `${words} stands loose`),
  counted((words) => `<div hidden><p>${sentence(words)}</p></div>`),
  counted((words) => `<blockquote><p>${sentence(words)}</p></blockquote>`),
  counted((words) => `<details><summary>More of ${words}</summary><p>${sentence(words)}</p></details>`),
);

const { box } = fc.letrec<{ box: string; child: string }>((tie) => ({
  child: fc.oneof({ maxDepth: 4, depthIdentifier: 'boxes' }, leaf, tie('box')),
  box: fc
    .tuple(
      fc.constantFrom('div', 'section', 'article', 'aside', 'main', 'nav', 'footer', 'header'),
      fc.array(tie('child'), { maxLength: 4 }),
    )
    .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
}));

test('of no generated page anything is lost', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 4 }), (boxes) => {
      const page = pageOf(`<h1>River rises in the night</h1>${boxes.join('')}`);
      const extraction = extract(page, { address: ADDRESS });
      fc.pre(extraction.kind === 'article');
      if (extraction.kind === 'article') expect(accountFor(page, extraction.article).lost).toEqual([]);
    }),
    { numRuns: 40, seed: 20261128 },
  );
});
