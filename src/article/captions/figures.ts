import { elementsIn, firstIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { isBlock, type Measures } from '../page/measure.ts';
import { textLength } from '../text/words.ts';
import { rename, unwrap, wrap, wrapContent } from '../tree/reshape.ts';
import { MAX_CAPTION_CHARS, OTHER_PARTS } from './caption-signs.ts';
import { HOLDERS, PICTURES, picturesIn } from './picture-box.ts';

/** Returns the caption of a figure, if it has one. */
export function captionOf(figure: Element): Element | null {
  return firstIn(figure, 'figcaption');
}

/**
 * Makes an element the caption, at the end, of the figure around a box with one picture; where there is none, of the box,
 * which becomes a figure.
 */
export function makeFigureWith(box: Element, caption: Element, measures: Measures): void {
  const known = box.closest('figure');
  if (!known && box.matches(HOLDERS)) {
    makeFigure(box, measures);
    return;
  }
  if (!known && box.localName === 'table') openTable(box, caption);
  const figure = known ?? measures.replace(box, rename(box, 'figure'));
  if (!captionOf(figure)) figure.append(measures.replace(caption, rename(caption, 'figcaption')));
}

/** Undoes a table that joins a picture and its caption, as in old pages: its other cells with text become boxes. */
function openTable(table: Element, caption: Element): void {
  for (const part of elementsIn(table, 'table, caption, colgroup, thead, tbody, tfoot, tr, td, th')) {
    if (part === caption) continue;
    const isText = part.matches('td, th, caption') && textLength(part) > 0 && picturesIn(part) === 0;
    if (isText && !part.contains(caption)) rename(part, 'div');
    else unwrap(part);
  }
}

/**
 * Makes all that a box holds a figure, in its place, or inside it where the box is something of its own. All text in it
 * becomes the caption.
 */
export function makeFigure(box: Element, measures: Measures): void {
  const isInside = !isBlock(box) || box.matches(HOLDERS);
  const figure = measures.replace(box, isInside ? wrapContent(box, 'figure') : rename(box, 'figure'));
  if (picturesIn(figure) > 0) gatherCaption(figure);
  else wrapContent(figure, 'figcaption');
}

/** Makes a line the caption, or the end of the caption, of a figure or of the box of a picture. */
export function addToPicture(picture: Element, line: Element): void {
  const figure = picture.matches('figure') ? picture : wrap(picture, 'figure');
  const caption = captionOf(figure);
  if (caption) caption.append(' ', line);
  else figure.append(line);
  if (!caption) gatherCaption(figure);
}

/** Makes all text of a figure that shows something its caption. */
export function gatherCaption(figure: Element): void {
  const caption = captionOf(figure);
  // The face of who is quoted stands in the caption: the rest is then no caption but what was said.
  if (picturesIn(figure) === (caption ? picturesIn(caption) : 0)) return;
  if (firstIn(figure, `figure, ${OTHER_PARTS}`)) return;
  const pieces = piecesOf(figure);
  const length = pieces.reduce((sum, piece) => sum + textLength(piece), 0);
  if (pieces.length === 0 || length > MAX_CAPTION_CHARS) return;
  const whole = caption ?? madeBeside(figure, 'figcaption');
  // Beside the last piece and not at the end: a caption stands where the page has put it.
  if (!caption) pieces.at(-1)?.after(whole);
  for (const piece of pieces) {
    if (whole.hasChildNodes()) whole.append(' ');
    whole.append(piece);
  }
}

/** The largest parts of a figure with text and without picture or caption, in order. */
function piecesOf(holder: Element): ChildNode[] {
  return [...holder.childNodes].flatMap((node) => {
    if (textLength(node) === 0) return [];
    if (node.nodeType !== 1) return node.nodeType === 3 ? [node] : [];
    const element = node as Element;
    if (element.matches(`figcaption, script, style, noscript, ${PICTURES}`)) return [];
    return firstIn(element, `${PICTURES}, figcaption`) ? piecesOf(element) : [element];
  });
}
