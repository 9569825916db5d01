import type { Draft } from '../../../src/article/draft/draft.ts';
import { loadLazyImages } from '../../../src/article/steps/load-lazy-images.ts';
import { removeAuthorCards } from '../../../src/article/steps/remove-author-cards.ts';
import { removePixels } from '../../../src/article/steps/remove-pixels.ts';
import { growth, MAX_GROWTH } from '../../support/growth.ts';
import { draftOf } from '../../support/page.ts';

test.each<[string, (draft: Draft) => void]>([
  ['author cards', removeAuthorCards],
  ['counting pixels', removePixels],
  ['pictures that stand for others', loadLazyImages],
])('thousands of pictures in one box take time in proportion to their number: %s', (_, step) => {
  const drafts = new Map<number, Draft>();
  const run = (size: number) => {
    const draft = drafts.get(size) ?? draftOf(`<div>${'<img src="/a.jpg" width="320">'.repeat(size)}</div>`);
    drafts.set(size, draft);
    step(draft);
    expect(draft.root.querySelector('img')).not.toBe(null);
  };
  expect(growth(run, 400)).toBeLessThan(MAX_GROWTH);
});
