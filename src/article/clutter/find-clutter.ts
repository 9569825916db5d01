import type { Faults } from '../draft/faults.ts';
import type { Measures } from '../page/measure.ts';
import { findAppeals } from './find-appeals.ts';
import { findForms } from './find-forms.ts';
import { findLabelled } from './find-labelled.ts';
import { findNamed } from './find-named.ts';
import { findRails } from './find-rails.ts';
import { findRepeatedLinks } from './find-repeated-links.ts';
import { findShareBars } from './find-share-bars.ts';
import type { Finder, Finding } from './finding.ts';

/** The finders by their names. All look at the page before anything is taken: one rail's headlines prove the teasers of another. */
const FINDERS: Readonly<Record<string, Finder>> = {
  findNamed,
  findForms,
  findRails,
  findLabelled,
  findRepeatedLinks,
  findShareBars,
  findAppeals,
};

/**
 * Everything in a page that a finder classifies as clutter: rails, share bars, sign-up boxes and the other families.
 * @param faults A finder that throws finds nothing, and is noted here.
 * @returns Findings that may lie in one another; nothing is altered.
 */
export function findClutter(root: Element, measures: Measures, faults: Pick<Faults, 'attempt'>): Finding[] {
  return Object.entries(FINDERS).flatMap(([name, find]) =>
    faults.attempt<Finding[]>(`finder ${name}`, () => find(root, measures), []),
  );
}
