import type { Removal } from '../article/article.ts';
import { findClutter } from '../article/clutter/find-clutter.ts';
import { draftOf } from '../article/extract.ts';
import { copyPage } from '../article/page/page-copy.ts';
import { removeNamedByRule } from './remove-named-by-rule.ts';

/**
 * Recognise the clutter among elements that a page has added, from a copy of these alone: nothing else of the page is
 * copied but its head and the elements around them, which are needed for the rules of the site.
 * @param added Connected elements of the page that are siblings, one after the other; they are not altered.
 * @returns Clutter in them or of them, never around them.
 */
export function findAddedClutter(added: readonly [Element, ...Element[]]): readonly Removal[] {
  const [first] = added;
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(added.at(-1) ?? first);
  const page = first.ownerDocument;
  const copy = copyPage(page, range);
  if (!copy) return [];
  const draft = draftOf(copy, page);
  draft.leaveStories = true;
  const isAdded = new Set<Element | undefined>(added);
  const copies = [...draft.root.querySelectorAll('*')].filter((element) => isAdded.has(copy.originOf(element)));
  removeNamedByRule(draft);
  // Without what is around them: its names were judged with all that is in it.
  draft.root.replaceChildren(...copies.filter((element) => draft.root.contains(element)));
  draft.remeasure();
  for (const { element, reason } of findClutter(draft.root, draft.measures)) draft.take(element, reason);
  return draft.removals.filter(({ origin }) => origin && added.some((element) => element.contains(origin)));
}
