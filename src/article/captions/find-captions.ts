import type { Draft } from '../draft/draft.ts';
import { isOfPicture, markCaption, removeForeignMarks } from './caption-mark.ts';
import { namedCaptions } from './caption-signs.ts';
import { joinNamed, mayBeCaption } from './join-named.ts';
import { isNearPicture } from './picture-box.ts';

/**
 * Finds what a page names a caption, on the whole page: whatever stands near one or two pictures and little else is
 * marked, and what has one picture for itself becomes the caption of a figure. Score and clean-up read both.
 */
export function findCaptions(draft: Draft): void {
  removeForeignMarks(draft.root);
  for (const caption of namedCaptions(draft.root)) {
    if (!mayBeCaption(caption, draft.root)) continue;
    joinNamed(caption, draft);
    if (caption.isConnected && !isOfPicture(caption) && isNearPicture(caption, draft.root)) markCaption(caption);
  }
}
