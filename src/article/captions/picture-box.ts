import { elementsIn, firstIn } from '../page/elements-in.ts';
import { attributeText } from '../page/raw-text.ts';
import { textLength } from '../text/words.ts';
import { MAX_CAPTION_CHARS, MAX_CAPTION_LEVELS } from './caption-signs.ts';

/** Most pictures that one caption speaks of: two are often one picture for two widths of the screen. */
const MAX_CAPTIONED_PICTURES = 2;

/** Most text of a box that becomes a figure, by that of its caption; set by hand: a credit line may stand beside it. */
const MAX_FIGURE_SHARE = 2;

const PHOTOGRAPHS = 'img, video, audio, canvas, iframe';

/** Elements that a caption may belong to, as a selector. */
export const PICTURES = `${PHOTOGRAPHS}, svg`;

/** Elements that are a line of text, whatever else they hold, as a selector. */
const LINE_ELEMENTS = 'p, a, figcaption';

/** The parts of a table, which stand and fall with it, as a selector. */
const TABLE_PARTS = 'td, th, tr, tbody';

/** Elements that stay what they are and get a figure inside, as a selector. */
export const HOLDERS = 'li, article, section, main, blockquote';

/** Widest picture that is a sign in a line, by its attribute, in CSS pixels. Set by hand. */
const MAX_ICON_PX = 32;

/** Counts the pictures, films and frames in an element; drawings only where they are alone: beside others they are icons. */
export function picturesIn(element: Element): number {
  const isIcon = (picture: Element): boolean => Number.parseInt(attributeText(picture, 'width'), 10) <= MAX_ICON_PX;
  const pictures = elementsIn(element, PHOTOGRAPHS).filter((picture) => !isIcon(picture));
  return pictures.length || element.querySelectorAll('svg').length;
}

/** Tells whether a box with this many pictures and characters of text is about its pictures and little else. */
export function isCaptionedBox(pictures: number, text: number): boolean {
  return pictures > 0 && pictures <= MAX_CAPTIONED_PICTURES && text <= MAX_CAPTION_CHARS;
}

/** Tells whether a caption, which may hold its picture itself, stands in a box that is about its picture and little else. */
export function isNearPicture(caption: Element, root: Element): boolean {
  let box: Element | null = caption;
  for (let level = 0; level <= MAX_CAPTION_LEVELS && box && box !== root; level++, box = box.parentElement) {
    const text = textLength(box);
    if (text > MAX_CAPTION_CHARS) return false;
    const pictures = picturesIn(box);
    if (pictures > 0) return isCaptionedBox(pictures, text);
  }
  return false;
}

/** Finds the box that can become the figure of a caption: it has one picture, and hardly more text than the caption. */
export function figureBox(caption: Element, root: Element): Element | undefined {
  for (const box of boxesAround(caption, root)) {
    if (box.matches(TABLE_PARTS)) continue;
    const pictures = picturesIn(box);
    if (pictures > 0) return pictures === 1 ? box : undefined;
  }
  return undefined;
}

/**
 * Finds the box of a picture that is not there, with hardly more text than the caption: scripts load some only when a
 * person comes near, and pages leave the place of others empty.
 * @param isPictureName Tells whether a box is named after a picture.
 * @returns The largest box so named; undefined if there is none, or if a picture is there.
 */
export function absentPictureBox(
  caption: Element,
  root: Element,
  isPictureName: (box: Element) => boolean,
): Element | undefined {
  let named = isPictureName(caption) ? caption : undefined;
  for (const box of boxesAround(caption, root)) {
    if (box.matches(`${HOLDERS}, ${TABLE_PARTS}, table`)) break;
    if (picturesIn(box) > 0) return undefined;
    if (isPictureName(box)) named = box;
  }
  return named;
}

/** The boxes around a caption that hold hardly more text than it, from the inside. */
function* boxesAround(caption: Element, root: Element): Generator<Element> {
  const length = textLength(caption);
  let box = caption.parentElement;
  for (let level = 0; level < MAX_CAPTION_LEVELS && box && box !== root; level++, box = box.parentElement) {
    if (box.matches(LINE_ELEMENTS) || textLength(box) > length * MAX_FIGURE_SHARE) return;
    yield box;
  }
}

/** Finds the largest element around a line whose text is that of the line, and which holds no picture. */
export function wholeLine(line: Element, root: Element): Element {
  const length = textLength(line);
  let whole = line;
  for (let holder = line.parentElement; holder && holder !== root; holder = holder.parentElement) {
    if (textLength(holder) > length || firstIn(holder, PICTURES)) break;
    whole = holder;
  }
  return whole;
}

/**
 * Finds the figure, or the box of one picture, that stands right before an element, with nothing said between.
 * @returns Undefined where there is none.
 */
export function pictureBefore(element: Element, root: Element): Element | undefined {
  let place: Element | null = element;
  for (let level = 0; level < MAX_CAPTION_LEVELS && place && place !== root; level++) {
    if (place.matches(`${TABLE_PARTS}, li, dt, dd`)) return undefined;
    const before = shownBefore(place);
    if (before) return before.nodeType === 1 ? captionable(before as Element) : undefined;
    place = place.parentElement;
  }
  return undefined;
}

/** The nearest node before an element, beside it, that shows something. */
function shownBefore(element: Element): Node | undefined {
  let node = element.previousSibling;
  while (node && textLength(node) === 0 && !(node.nodeType === 1 && countWith(node as Element) > 0))
    node = node.previousSibling;
  return node ?? undefined;
}

/** The last figure in an element, if all that the element says stands in it; or the element, if it is one silent picture. */
function captionable(element: Element): Element | undefined {
  const figure = element.matches('figure') ? element : firstIn(element, 'figure:last-of-type');
  const length = textLength(element);
  if (figure && textLength(figure) === length) return figure;
  // One of several in a row: their text belongs to none of them alone.
  if (length > 0 || element.previousElementSibling?.matches(PICTURES)) return undefined;
  return countWith(element) === 1 ? element : undefined;
}

/** Counts the pictures in an element, and the element if it is one. */
function countWith(element: Element): number {
  return element.matches(PICTURES) ? 1 : picturesIn(element);
}
