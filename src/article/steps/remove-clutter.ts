import { findAppeals } from '../clutter/find-appeals.ts';
import { findForms } from '../clutter/find-forms.ts';
import { findLabelled } from '../clutter/find-labelled.ts';
import { findNamed } from '../clutter/find-named.ts';
import { findNextStories } from '../clutter/find-next-stories.ts';
import { findRails } from '../clutter/find-rails.ts';
import { findRepeatedLinks } from '../clutter/find-repeated-links.ts';
import { findShareBars } from '../clutter/find-share-bars.ts';
import type { Finder, Finding } from '../clutter/finding.ts';
import type { Draft } from '../draft.ts';

/** All look at the page before anything is taken: one rail's headlines prove the teasers of another. */
const FINDERS: readonly Finder[] = [
  findNamed,
  findForms,
  findRails,
  findLabelled,
  findRepeatedLinks,
  findShareBars,
  findAppeals,
];

/** Take out rails, share bars, sign-up boxes, next stories and the other families of clutter. */
export function removeClutter(draft: Draft): void {
  // Next stories bring rails, titles and links of their own, which would mislead the others.
  takeAll(draft, findNextStories(draft.root, draft.measures));
  takeAll(
    draft,
    FINDERS.flatMap((find) => find(draft.root, draft.measures)),
  );
}

function takeAll(draft: Draft, findings: readonly Finding[]): void {
  for (const { element, reason } of findings) draft.take(element, reason);
}
