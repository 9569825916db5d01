import type { Draft } from './draft/draft.ts';
import { keepCaptions } from './steps/keep-captions.ts';
import { keepCode } from './steps/keep-code.ts';
import { keepEmbeds } from './steps/keep-embeds.ts';
import { keepMath } from './steps/keep-math.ts';
import { loadLazyImages } from './steps/load-lazy-images.ts';
import { markAdmonitions } from './steps/mark-admonitions.ts';
import { markCaptions } from './steps/mark-captions.ts';
import { openNoscript } from './steps/open-noscript.ts';
import { removeAuthorCards } from './steps/remove-author-cards.ts';
import { removeByRule } from './steps/remove-by-rule.ts';
import { removeCopies } from './steps/remove-copies.ts';
import { removeHidden } from './steps/remove-hidden.ts';
import { removeNextStories } from './steps/remove-next-stories.ts';
import { rewriteByRule } from './steps/rewrite-by-rule.ts';
import { splitAtBreaks } from './steps/split-at-breaks.ts';
import { tidyHeadings } from './steps/tidy-headings.ts';
import { trimLines } from './steps/trim-lines.ts';

/** One action on the draft. */
export type Step = (draft: Draft) => void;

/** On the whole page, before the body is looked for. */
export const pageSteps: readonly Step[] = [
  rewriteByRule,
  // Before pictures are looked for in a noscript: what stands for the whole page is more than a picture.
  openNoscript,
  // Before anything is removed: a picture's real address often stands in a noscript beside it.
  loadLazyImages,
  // Before what is hidden or looks empty goes: formulas for screen readers, frames without text.
  keepMath,
  keepCode,
  keepEmbeds,
  keepCaptions,
  removeHidden,
  // Rules know better than words do: what they name must not mislead the finders.
  removeByRule,
  removeNextStories,
  removeAuthorCards,
];

/** On the body of the article alone. */
export const bodySteps: readonly Step[] = [
  splitAtBreaks,
  markCaptions,
  removeCopies,
  trimLines,
  markAdmonitions,
  tidyHeadings,
];
