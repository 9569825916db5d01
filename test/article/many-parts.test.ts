import { findComments } from '../../src/article/clutter/find-comments.ts';
import type { Draft } from '../../src/article/draft/draft.ts';
import { isFarBelow } from '../../src/article/facts/sources/text-between.ts';
import { openControls } from '../../src/article/steps/open-controls.ts';
import { growth, MAX_GROWTH } from '../support/growth.ts';
import { draftOf } from '../support/page.ts';

/** Looks at every place with an author as the search for authors does. */
function measureAll({ root }: Draft): void {
  const title = root.querySelector('h1') as Element;
  for (const place of root.querySelectorAll('span')) isFarBelow(place, title);
}

test.each<[string, string, (draft: Draft) => unknown]>([
  ['buttons with a short text after each', '<div><button>Where?</button></div><p>Here.</p>', openControls],
  [
    'sections of comments',
    '<section><h3>Comments</h3><p>One of a reader.</p></section>',
    ({ root, measures }) => findComments(root, measures),
  ],
  ['works with their authors', '<p><span class="author">Ada Reed</span>, a work of hers</p>', measureAll],
])('thousands of parts take time in proportion to their number: %s', (_, part, act) => {
  const drafts = new Map<number, Draft>();
  const run = (size: number) => {
    const draft = drafts.get(size) ?? draftOf(`<h1>A title</h1><div>${part.repeat(size)}</div>`);
    drafts.set(size, draft);
    act(draft);
  };
  expect(growth(run, 200)).toBeLessThan(MAX_GROWTH);
});
