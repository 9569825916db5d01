import '../../src/entry-points/site-rules.ts';
import { findAddedClutter } from '../../src/tidy/added-clutter.ts';
import type { SiblingRun } from '../../src/tidy/sibling-runs.ts';
import { pageOf, prose, story } from '../support/page.ts';

const teasers = ['One', 'Two', 'Three', 'Four']
  .map((word) => `<div><a href="/${word}"><img src="/${word}.jpg" alt="">Headline number ${word} of the rail</a></div>`)
  .join('');

/** Adds markup to the element with the id `holder` of a page, and finds the clutter among what was added. */
function found(page: Document, added: string): string[] {
  const holder = page.querySelector('#holder') as Element;
  const parsed = [...pageOf(added).body.children].map((element) => page.importNode(element, true));
  const before = page.documentElement.cloneNode(true) as Element;
  holder.append(...parsed);
  const removals = findAddedClutter(page, parsed as unknown as SiblingRun);
  for (const element of parsed) element.remove();
  expect(page.documentElement.isEqualNode(before)).toBe(true);
  return removals.map(({ reason, origin }) => `${reason}: ${origin?.localName}.${origin?.className}`);
}

test('a rail is found, by its name and by its shape', () => {
  const page = pageOf(`<article>${story(8)}</article><div id="holder"></div>`);
  expect(found(page, '<div class="related-posts">Other stories</div>')).toEqual(['rail: div.related-posts']);
  expect(found(page, `<section class="q1">${teasers}</section>`)).toEqual(['rail: section.q1']);
});

test('what the page had before is not looked at, and a name around the new is not that of the new', () => {
  const page = pageOf(`<div class="related-posts">Other</div><div class="sidebar-rail" id="holder">${story(8)}</div>`);
  expect(found(page, prose(9))).toEqual([]);
});

test('what the rules of the site name is found by all that is around it', () => {
  const page = pageOf(`<div id="mvp-article-wrap">${story(8)}<div id="holder"></div></div>`);
  expect(found(page, '<div id="mvp-side-wrap" class="x">Rail</div>')).toEqual(['site rule: div.x']);
});

test('a further story stays, and a rail in it does not', () => {
  const page = pageOf(`<article><h1>River</h1>${story(8)}</article><div id="holder"></div>`);
  const next = `<section><h1>Mill turns at last</h1>${story(5)}<div class="related-posts">Other</div></section>`;
  expect(found(page, next)).toEqual(['rail: div.related-posts']);
});
