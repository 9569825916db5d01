import { findAppeals } from '../clutter/find-appeals.ts';
import { findForms } from '../clutter/find-forms.ts';
import { findLabelled } from '../clutter/find-labelled.ts';
import { findNamed } from '../clutter/find-named.ts';
import { findNextStories } from '../clutter/find-next-stories.ts';
import { findRails } from '../clutter/find-rails.ts';
import { findRepeatedLinks } from '../clutter/find-repeated-links.ts';
import { findShareBars } from '../clutter/find-share-bars.ts';
import type { Finder } from '../clutter/finding.ts';
import type { Draft } from '../draft.ts';

/**
 * The finders, in the order in which they act. Next stories go first: they bring rails, titles and links of their own
 * that mislead the others. Repeated links go before rails: once in a rail, a headline proves the teaser elsewhere.
 */
const FINDERS: readonly Finder[] = [
  findNextStories,
  findNamed,
  findForms,
  findRepeatedLinks,
  findLabelled,
  findRails,
  findShareBars,
  findAppeals,
];

/** Take out rails, share bars, sign-up boxes, next stories and the other families of clutter. */
export function removeClutter(draft: Draft): void {
  for (const find of FINDERS) {
    for (const { element, reason } of find(draft.root, draft.measures)) draft.take(element, reason);
  }
}
