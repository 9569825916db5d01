import { extract } from '../../../src/article/extract.ts';
import { accountFor } from '../../account/account.ts';
import { ADDRESS, pageOf, story } from '../../support/page.ts';

const SAID =
  '<p>“People think of a ferry as a boat,” said Mirela Oduya, who runs the bakery on the far side. “It is a street. When the street is closed you do not ask whether streets pay for themselves.” She has delivered bread by the bridge since June.</p>';

function articleWith(quote: string) {
  const page = pageOf(`<article><h1>Ferry in port</h1>${story(3)}${SAID}${quote}${story(6).slice(0)}</article>`);
  const extraction = extract(page, { address: ADDRESS });
  if (extraction.kind === 'none') throw new Error(extraction.why);
  expect(accountFor(page, extraction.article).lost).toEqual([]);
  const { body, removals } = extraction.article;
  const taken = removals.filter(({ reason }) => reason === 'repeated').map(({ text }) => text);
  return { body, taken, marked: [...body.querySelectorAll('aside[data-part="pull quote"][role="doc-pullquote"]')] };
}

const SENTENCE = 'When the street is closed you do not ask whether streets pay for themselves';

test.each([
  `<aside>${SENTENCE}.</aside>`,
  `<aside class="pull-quote"><p>“It is a street.”</p></aside>`,
  `<div class="pullquote"><p>„${SENTENCE}“</p><cite>Mirela Oduya</cite></div>`,
  `<figure class="wp-block-pullquote"><blockquote><p>${SENTENCE}</p><cite>The baker</cite></blockquote></figure>`,
  `<blockquote><p>“${SENTENCE.toUpperCase()}.”</p></blockquote>`,
  `<div class="layout-quote-large"><span>${SENTENCE}</span><div class="by">Mirela Oduya, baker</div></div>`,
  `<p class="display"><strong>It is a street … you do not ask whether streets pay for themselves</strong></p>`,
])('a pull quote that repeats a sentence is left out for that reason: %s', (quote) => {
  const { body, taken, marked } = articleWith(quote);
  expect(taken).toHaveLength(1);
  expect(marked).toEqual([]);
  expect(body.textContent).toContain('“It is a street. When the street');
});

test.each([
  '<aside><p>“We bake at three, and at six nobody can come for it.”</p></aside>',
  '<div class="article__pull-quote"><p>We bake at three, and at six nobody can come for it.</p></div>',
  '<figure class="wp-block-pullquote"><blockquote><p>We bake at three, and at six nobody can come for it.</p><cite>Mirela Oduya</cite></blockquote></figure>',
])('another pull quote is marked as one: %s', (quote) => {
  const { taken, marked } = articleWith(quote);
  expect(taken).toEqual([]);
  expect(marked.map((each) => each.textContent)).toEqual([expect.stringMatching(/^“?We bake at three/)]);
});

test.each([
  `<p>The town wrote to her:</p><blockquote><p>${SENTENCE}.</p></blockquote><p>And she answered.</p>`,
  '<blockquote><p>A quotation of its own, from a letter that the bakers wrote to the mayor in the spring.</p></blockquote>',
  `<p>She said it twice, and loud: <em>when the street is closed you do not ask whether streets pay for themselves</em>.</p>`,
  `<ul><li><q>${SENTENCE}</q></li></ul>`,
])('a quotation of the text itself stays: %s', (quote) => {
  const { body, taken, marked } = articleWith(quote);
  expect([taken, marked]).toEqual([[], []]);
  const text = new DOMParser().parseFromString(quote, 'text/html').body.textContent ?? '';
  expect(body.textContent?.replace(/\s+/g, '')).toContain(text.replace(/\s+/g, ''));
});
