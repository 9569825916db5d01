import type { Draft } from '../draft/draft.ts';
import { elementsIn } from '../page/elements-in.ts';
import { textLength, textOf } from '../text/words.ts';
import { isOfPicture, markCaption, removeForeignMarks } from './caption-mark.ts';
import { namedCaptions } from './caption-signs.ts';
import { joinNamed, mayBeCaption } from './join-named.ts';
import { isNearPicture } from './picture-box.ts';

/** Selects what works a picture: makes it large, opens it with others. */
const CONTROLS = 'figure :is([class*=button i], [class*=btn i]):not(a, a *, figcaption *, :has(img, video, iframe))';

/** Selects what may be such a control by its words, and these words. */
const SAYING =
  ':is(:is(figure, [class*=caption i], [class*=image i]) :is(a, b, button, span), [class*=enlarge i], a[href^="javascript:"]):not(:has(img, video, iframe))';
const WORDS =
  /^(?:(?:hide|show|toggle) caption|(?:click to )?enlarge(?: this)?(?: image| photo)?|view (?:full[ -]size|larger)(?: image)?)$/i;

/** Longest text of such a control, in characters. Set by hand: two or three words. */
const MAX_CONTROL_CHARS = 30;

/**
 * Finds what a page names a caption, on the whole page: whatever stands near one or two pictures and little else is
 * marked, and what has one picture for itself becomes the caption of a figure. Score and clean-up read both. Words on the
 * controls of pictures are none.
 */
export function findCaptions(draft: Draft): void {
  removeForeignMarks(draft.root);
  for (const control of elementsIn(draft.root, CONTROLS)) {
    if (textLength(control) <= MAX_CONTROL_CHARS) draft.take(control, 'control');
  }
  for (const control of elementsIn(draft.root, SAYING)) {
    if (control.isConnected && textLength(control) <= MAX_CONTROL_CHARS && WORDS.test(textOf(control)))
      draft.take(control, 'control');
  }
  for (const caption of namedCaptions(draft.root)) {
    if (!mayBeCaption(caption, draft.root)) continue;
    joinNamed(caption, draft);
    if (caption.isConnected && !isOfPicture(caption) && isNearPicture(caption, draft.root)) markCaption(caption);
  }
}
