import type { Removal } from '../article/article.ts';
import { process } from '../article/extract.ts';
import { holds } from '../shared/page-elements.ts';

/**
 * Recognise the clutter among elements that a page has added, from a copy of these alone: nothing else of the page is
 * copied but its head and the elements around them, which are needed for the rules of the site.
 * @param page The page that they stand in.
 * @param added Connected elements of the page that are siblings, one after the other; they are not altered.
 * @returns Clutter in them or of them, never around them.
 */
export function findAddedClutter(page: Document, added: readonly [Element, ...Element[]]): readonly Removal[] {
  const [first] = added;
  const last = added.at(-1) ?? first;
  const range = new Range();
  // Inside of them: a place beside them is counted from the first of their siblings.
  range.selectNodeContents(last);
  range.setStart(first, 0);
  const work = process({ page, mode: 'clutter', range, parts: added });
  if (!work.hasDraft) return [];
  return work.draft.removals.filter(({ origin }) => origin && added.some((element) => holds(element, origin)));
}
