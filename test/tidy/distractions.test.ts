import '../../src/entry-points/site-rules.ts';
import { findDistractions } from '../../src/tidy/distractions.ts';
import { pageOf, story } from '../support/page.ts';

const HEAD = '<title>River rises in the night</title>';
const STORY = `<article><h1>River rises in the night</h1>${story(8)}</article>`;
const RELATED = '<div class="related-posts">Other stories</div>';

test('what distracts is told with its element of the page, and so is what holds the article', () => {
  const page = pageOf(STORY + RELATED, HEAD);
  const { removals, article } = findDistractions(page);
  expect(removals.map(({ reason, origin }) => [reason, origin])).toEqual([
    ['rail', page.querySelector('.related-posts')],
  ]);
  expect(article).toEqual(expect.arrayContaining([...page.querySelectorAll('p')]));
  expect(article).not.toContain(page.querySelector('.related-posts'));
});

test('what the rules of the site name is told', () => {
  const page = pageOf(`<div id="mvp-article-wrap">${STORY}</div><div id="mvp-side-wrap">Rail</div>`, HEAD);
  expect(findDistractions(page).removals.map(({ origin }) => origin)).toContain(page.querySelector('#mvp-side-wrap'));
});

test('further stories stay: a page that loads them on scroll would load without end', () => {
  const next = `<section><h1>Mill turns at last</h1>${story(5)}</section>`;
  expect(findDistractions(pageOf(STORY + next, HEAD)).removals).toEqual([]);
});

test('a page without an article has its clutter told all the same', () => {
  const { removals, article } = findDistractions(pageOf(`<p>Short.</p>${RELATED}`));
  expect(removals).toHaveLength(1);
  expect(article).toEqual([]);
});

test('the page is the same byte for byte afterwards', () => {
  const page = pageOf(STORY + RELATED, HEAD);
  const before = page.documentElement.outerHTML;
  findDistractions(page);
  expect(page.documentElement.outerHTML).toBe(before);
});
