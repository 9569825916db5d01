import type { Draft } from '../draft/draft.ts';
import { firstIn } from '../page/elements-in.ts';

/** Selects what may be the box of a note: names that boxes of `mark-admonitions.ts` have, and some that others have too. */
const MAY_BE_NOTES =
  '[class*=admonition], [class*=alert], [class*=note], [class*=hint], [class*=aside], [class*=custom], [class*=macro], [class*=callout], ' +
  '[data-callout], [role=note], aside:is(.caution, .warning, .tip, .key-point)';

/** Tells whether a page has tables, of which some may only lay out its text; also in its frames and shadow trees. */
export const hasTables = ({ root }: Draft): boolean => firstIn(root, 'table') !== null;

/** Tells whether an article may have notes in boxes. */
export const mayHaveNotes = ({ root }: Draft): boolean => firstIn(root, MAY_BE_NOTES) !== null;
