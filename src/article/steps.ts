import type { Draft } from './draft.ts';
import { loadLazyImages } from './steps/load-lazy-images.ts';
import { removeAuthorCards } from './steps/remove-author-cards.ts';
import { removeByRule } from './steps/remove-by-rule.ts';
import { removeClutter } from './steps/remove-clutter.ts';
import { removeHidden } from './steps/remove-hidden.ts';
import { rewriteByRule } from './steps/rewrite-by-rule.ts';
import { plainHeadings, tidyHeadings } from './steps/tidy-headings.ts';
import { trimLines } from './steps/trim-lines.ts';

/** One deed on the draft. */
export type Step = (draft: Draft) => void;

/** On the whole page, before the body is looked for. */
export const pageSteps: readonly Step[] = [
  rewriteByRule,
  // Before anything is removed: a picture's real address often stands in a noscript beside it.
  loadLazyImages,
  removeHidden,
  // Rules know better than words do: what they name must not mislead the finders.
  removeByRule,
  removeClutter,
  // Before Readability, which would take the name and leave the portrait.
  removeAuthorCards,
  plainHeadings,
];

/** On the body of the article alone. */
export const bodySteps: readonly Step[] = [trimLines, tidyHeadings];
