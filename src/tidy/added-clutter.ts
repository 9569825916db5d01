import type { Removal } from '../article/article.ts';
import { process } from '../article/extract.ts';

/**
 * Recognise the clutter among elements that a page has added, from a copy of these alone: nothing else of the page is
 * copied but its head and the elements around them, which are needed for the rules of the site.
 * @param added Connected elements of the page that are siblings, one after the other; they are not altered.
 * @returns Clutter in them or of them, never around them.
 */
export function findAddedClutter(added: readonly [Element, ...Element[]]): readonly Removal[] {
  const [first] = added;
  const last = added.at(-1) ?? first;
  const range = new Range();
  // Inside of them: a place beside them is counted from the first of their siblings.
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  const work = process({ page: first.ownerDocument, mode: 'clutter', range, parts: added });
  if (!work.hasDraft) return [];
  return work.draft.removals.filter(({ origin }) => origin && added.some((element) => element.contains(origin)));
}
