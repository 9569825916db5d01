import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { isBlock } from '../page/measure.ts';
import { textOf } from '../text/words.ts';
import { isMarkedCaption } from './caption-mark.ts';
import {
  isCredit,
  isNamedAfterPicture,
  isPictureBox,
  MAX_CAPTION_CHARS,
  MAX_CAPTION_LEVELS,
  MAX_CREDIT_CHARS,
  namedCaptions,
  OTHER_PARTS,
} from './caption-signs.ts';
import { addToPicture, gatherCaption, makeFigure } from './figures.ts';
import { joinNamed, mayBeCaption } from './join-named.ts';
import { absentPictureBox, HOLDERS, PICTURES, pictureBefore, picturesIn, wholeLine } from './picture-box.ts';

/** Boxes that are never made a figure for what they are named, however little else they hold. */
const NO_FIGURES = `p, a, figcaption, figure, td, th, tr, tbody, table, ${HOLDERS}`;

/**
 * Makes the words that belong to the pictures of an article captions of figures: what is named so and has its picture
 * for itself now that all else is gone, the one text in a box that is named after its picture, all text of a figure, and
 * the line after a picture that says who made it. The last three are asked of the article alone: beside it such boxes
 * are teasers, and such lines those of agencies.
 */
export function completeCaptions(draft: Draft): void {
  const { root } = draft;
  for (const caption of namedCaptions(root)) completeNamed(caption, draft);
  for (const picture of elementsIn(root, 'img, video')) makeBoxFigure(picture, draft);
  for (const figure of elementsIn(root, 'figure')) gatherCaption(figure);
  for (const line of elementsIn(root, 'p, div, span, small, cite, em')) {
    const { text } = draft.measures.of(line);
    if (text > 0 && text <= MAX_CREDIT_CHARS) joinCredit(line, root);
  }
}

/** A caption by name, not in a figure yet. Its picture may not be loaded, or be there no more. */
function completeNamed(caption: Element, draft: Draft): void {
  const { root, measures } = draft;
  if (!mayBeCaption(caption, root) || caption.closest('figure')) return;
  joinNamed(caption, draft);
  if (!caption.isConnected || caption.closest('figure') || firstIn(caption, `${PICTURES}, ${OTHER_PARTS}`)) return;
  const box = absentPictureBox(caption, root, isNamedAfterPicture);
  if (box && isBlock(box)) makeFigure(box, measures);
}

/** The one text that stands with one picture in a box named after it, or marked as its caption. */
function makeBoxFigure(picture: Element, { root, measures }: Draft): void {
  let box = picture.parentElement;
  for (let level = 0; level < MAX_CAPTION_LEVELS && box && box !== root; level++, box = box.parentElement) {
    const { text, linkText } = measures.of(box);
    if (text === 0) continue;
    if (box.matches(NO_FIGURES) || !(isPictureBox(box) || isMarkedCaption(box))) return;
    if (text > MAX_CAPTION_CHARS || picturesIn(box) > 1 || firstIn(box, OTHER_PARTS)) return;
    if (linkText < text / 2) makeFigure(box, measures);
    return;
  }
}

/** A line right after a picture that says who made it. */
function joinCredit(line: Element, root: Element): void {
  if (!root.contains(line) || line.closest('figure')) return;
  if (!isCredit(textOf(line)) || firstIn(line, PICTURES)) return;
  const whole = wholeLine(line, root);
  const before = pictureBefore(whole, root);
  if (before) addToPicture(before, whole);
}
