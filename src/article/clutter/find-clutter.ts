import { otherLanguages } from '../../shared/other-languages.ts';
import type { Faults } from '../draft/faults.ts';
import type { Measures } from '../page/measure.ts';
import { findAppeals } from './find-appeals.ts';
import { findComments } from './find-comments.ts';
import { findForms } from './find-forms.ts';
import { findLabelled } from './find-labelled.ts';
import { findNamed } from './find-named.ts';
import { findRails } from './find-rails.ts';
import { findRepeatedLinks } from './find-repeated-links.ts';
import { findShareBars } from './find-share-bars.ts';
import { findTeasers } from './find-teasers.ts';
import type { Finder, Finding } from './finding.ts';
import { addLabels } from './labels.ts';

/**
 * All finders by their names. They look at the page before anything is taken out: one rail's headlines prove the teasers
 * of another.
 */
const FINDERS: Readonly<Record<string, Finder>> = {
  findTeasers,
  findNamed,
  findComments,
  findForms,
  findRails,
  findLabelled,
  findRepeatedLinks,
  findShareBars,
  findAppeals,
};

/**
 * Finds everything in a page that a finder takes for clutter: rails, share bars, sign-up boxes and the other families.
 * @param faults Notes a finder that throws, which then finds nothing.
 * @returns Findings, which may lie in each other; nothing is altered.
 */
export function findClutter(root: Element, measures: Measures, faults: Pick<Faults, 'attempt'>): Finding[] {
  for (const { labels, openLabels, labelsInParts } of otherLanguages()) addLabels(labels, openLabels, labelsInParts);
  return Object.entries(FINDERS).flatMap(([name, find]) =>
    faults.attempt<Finding[]>(`finder ${name}`, () => find(root, measures), []),
  );
}
