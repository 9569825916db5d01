import type { Draft } from '../draft/draft.ts';
import { firstIn } from '../page/elements-in.ts';
import { textLength } from '../text/words.ts';
import { rename } from '../tree/reshape.ts';
import { MAX_CAPTION_CHARS, OTHER_PARTS } from './caption-signs.ts';
import { addToPicture, makeFigureWith } from './figures.ts';
import { figureBox, PICTURES, pictureBefore, wholeLine } from './picture-box.ts';

/** Elements that are no caption although they are named so: those that hold one, and captions by their markup. */
const BOXES = `figure, figcaption, caption, table, tr, tbody, article, section, main, blockquote, ${PICTURES}`;

/** Tells whether an element that is named a caption can be one: it stands in the root, and has few words. */
export function mayBeCaption(element: Element, root: Element): boolean {
  const length = textLength(element);
  return length > 0 && length <= MAX_CAPTION_CHARS && root.contains(element) && !element.matches(BOXES);
}

/**
 * Makes what is named a caption that of a figure: with the one picture in a box that says hardly more, or with the one
 * right before it.
 */
export function joinNamed(caption: Element, { root, measures }: Draft): void {
  if (firstIn(caption, `${PICTURES}, ${OTHER_PARTS}`)) return;
  const box = figureBox(caption, root);
  if (box) makeFigureWith(box, caption, measures);
  else if (!caption.closest('figure')) {
    const before = pictureBefore(wholeLine(caption, root), root);
    if (before && textLength(before) === 0)
      addToPicture(before, measures.replace(caption, rename(caption, 'figcaption')));
  }
}
