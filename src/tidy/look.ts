import type { Extraction, Removal } from '../article/article.ts';
import { reasonsOfNames } from '../article/clutter/families.ts';
import type { Request } from '../article/work.ts';
import type { Clutter, Looks, PageParts } from '../shared/tidy-script.ts';
import { findAddedClutter } from './added-clutter.ts';
import { findDistractions } from './distractions.ts';
import type { SiblingRun } from './sibling-runs.ts';

/**
 * Look at a whole page for everything that can be hidden in it.
 * @param page The live page.
 * @param extraction Its extraction.
 * @param rules The shipped rules to choose from; all that are there if none are given.
 */
export function lookAtPage(page: Document, extraction: Extraction, rules?: Request['rules']): PageParts {
  const { removals, article, isRead } = findDistractions(page, extraction, rules);
  return { clutter: clutterOf(removals), article: isRead ? article : [] };
}

/**
 * Make the looks at the page of this window.
 * @param current Extracts the page, or knows its extraction already.
 */
export function looksAtPage(current: () => Extraction): Looks {
  return {
    whole: () => lookAtPage(document, current()),
    added: lookAtAdded,
    reasonsOf: (names) => reasonsOfNames(names).values(),
  };
}

/** Look at elements that a page has added for what can be hidden in them. */
export function lookAtAdded(added: SiblingRun): readonly Clutter[] {
  return clutterOf(findAddedClutter(document, added));
}

function clutterOf(removals: readonly Removal[]): Clutter[] {
  return removals.flatMap(({ origin, reason }) => (origin ? [{ element: origin, reason }] : []));
}
