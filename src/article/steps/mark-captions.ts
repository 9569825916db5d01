import type { Draft } from '../draft/draft.ts';
import { isBlock } from '../page/measure.ts';
import { foldSpace, textOf } from '../text/words.ts';
import { wrap, wrapContent } from '../tree/reshape.ts';

/** Longest text, in characters, that belongs to a picture; longer ones are text that a picture stands beside. */
const LONGEST = 600;

/** Longest line, in characters, that names who made a picture. */
const LONGEST_CREDIT = 120;

/** Most boxes between a picture and the box that holds its caption too. */
const MOST_LEVELS = 5;

const PICTURES = 'img, video, audio, svg, canvas, iframe';

/** What is more than words about a picture. */
const OTHER_PARTS = 'table, pre, blockquote, ul, ol, dl, details, h1, h2, h3, h4, h5, h6';

/** What holds more than a picture by its nature. */
const HOLDERS = 'td, th, tr, tbody, table, article, section, main, blockquote, figcaption, figure';

/** Boxes that are never made a figure, however little else they hold. */
const NO_BOXES = `p, a, ${HOLDERS}`;

/** A box that pages name after the one picture in it. */
const PICTURE_NAME =
  /(?:^|[\s_-]|[a-z](?=[A-Z]))(?:image|img|photo|picture|pic|figure|foto|bild|imagen|imagem|immagine|afbeelding|illustration)s?(?![a-z])/i;

/** Names of boxes in which text stands beside a picture for its own sake. */
const OTHER_NAME =
  /text|content|card|teaser|author|avatar|bio|profile|promo|related|product|body|quote|comment|media-object/i;

/** A line that says who made a picture, as sites and agencies write it. */
const CREDIT = new RegExp(
  [
    /^[([]?\s*(?:image|photo|picture|photograph|illustration|graphic|screenshot|artwork|video)s?\s*(?:credits?|copyright|courtesy|source|by|via|from|[:©/|–-])/,
    /^[([]?\s*(?:credits?|source|©|\(c\)|copyright|courtesy of|foto(?:s|graf(?:ie|ía|ia))?|bild(?:er|quelle|nachweis)?|crédits?|crédito|fot|zdjęcie|фото|источник фото|写真|사진|图片来源|圖片來源|الصورة)\s*[:.=©/|–-]/,
    /(?:getty images|getty|shutterstock|associated press|ap photo|\/ap|\/afp|reuters|istock|unsplash|alamy(?: stock photo)?|pixabay|picture alliance|imago(?: images)?|\/dpa|\/epa)\W*$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/**
 * Make the words that belong to a picture its caption, where the page does not say so in its markup: all text of a figure,
 * what is named a caption, the one text in a box that is named after its picture, and the line after a picture that says
 * who made it.
 */
export function markCaptions(draft: Draft): void {
  const { root } = draft;
  for (const caption of root.querySelectorAll('[class*="caption" i]')) markNamed(caption, draft);
  for (const picture of root.querySelectorAll('img, video')) markBoxed(picture, draft);
  for (const figure of root.querySelectorAll('figure')) gather(figure);
  for (const line of root.querySelectorAll('p, div, span, small, cite, em')) {
    const { text } = draft.measures.of(line);
    if (text > 0 && text <= LONGEST_CREDIT) markCredit(line, root);
  }
}

/** A caption by name, not in a figure yet. Its picture may not be loaded, or be there no more. */
function markNamed(caption: Element, { root, measures }: Draft): void {
  const length = measures.of(caption).text;
  if (length === 0 || length > LONGEST || !root.contains(caption) || caption.closest('figure')) return;
  if (caption.matches(`${HOLDERS}, caption`)) return;
  if (caption.querySelector(`${PICTURES}, ${OTHER_PARTS}`)) return;
  let named: Element | undefined = PICTURE_NAME.test(namesOf(caption)) ? caption : undefined;
  let box = caption.parentElement;
  for (let level = 0; level < MOST_LEVELS && box && box !== root && !box.matches(NO_BOXES); level++) {
    if (measures.of(box).text > length * 1.5 + 20) break;
    const pictures = picturesIn(box);
    if (pictures === 1) makeFigure(box);
    if (pictures > 0) return;
    if (PICTURE_NAME.test(namesOf(box))) named = box;
    box = box.parentElement;
  }
  if (named && isBlock(named)) makeFigure(named);
}

/** The one text that stands in a box named after its picture. */
function markBoxed(picture: Element, { root, measures }: Draft): void {
  let box = picture.parentElement;
  for (let level = 0; level < MOST_LEVELS && box && box !== root; level++, box = box.parentElement) {
    const { text: length, linkText } = measures.of(box);
    if (length === 0) continue;
    const names = namesOf(box);
    if (box.matches(`${NO_BOXES}, li`) || OTHER_NAME.test(names) || !PICTURE_NAME.test(names)) return;
    if (length > LONGEST || picturesIn(box) > 1 || box.querySelector(OTHER_PARTS)) return;
    if (linkText < length / 2) makeFigure(box);
    return;
  }
}

/** All text of a figure that shows something is its caption. */
function gather(figure: Element): void {
  const caption = figure.querySelector('figcaption');
  // The face of who is quoted stands in the caption: the rest is then no caption but what was said.
  if (picturesIn(figure) === (caption ? picturesIn(caption) : 0)) return;
  if (figure.querySelector(`figure, ${OTHER_PARTS}`)) return;
  const pieces = piecesOf(figure);
  if (pieces.length === 0 || pieces.reduce((sum, piece) => sum + lengthOf(piece), 0) > LONGEST) return;
  const whole = caption ?? figure.ownerDocument.createElement('figcaption');
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
    if (lengthOf(node) === 0) return [];
    if (node.nodeType !== 1) return node.nodeType === 3 ? [node] : [];
    const element = node as Element;
    if (element.matches(`figcaption, script, style, noscript, ${PICTURES}`)) return [];
    return element.querySelector(`${PICTURES}, figcaption`) ? piecesOf(element) : [element];
  });
}

/** A line right after a picture that says who made it. */
function markCredit(line: Element, root: Element): void {
  if (!root.contains(line) || line.closest('figure')) return;
  const text = textOf(line);
  if (text.length === 0 || text.length > LONGEST_CREDIT || !CREDIT.test(text) || line.querySelector(PICTURES)) return;
  const whole = wholeLine(line, text.length, root);
  const before = pictureBefore(whole, root);
  if (!before) return;
  const figure = before.matches('figure') ? before : wrap(before, 'figure');
  const caption = figure.querySelector('figcaption');
  if (caption) caption.append(' ', whole);
  else {
    figure.append(whole);
    gather(figure);
  }
}

/** The largest element whose text is that of a line. */
function wholeLine(line: Element, length: number, root: Element): Element {
  let whole = line;
  for (let holder = line.parentElement; holder && holder !== root; holder = holder.parentElement) {
    if (lengthOf(holder) > length || holder.querySelector(PICTURES)) break;
    whole = holder;
  }
  return whole;
}

/** The figure or the box of one picture that stands right before an element, with nothing said between. */
function pictureBefore(element: Element, root: Element): Element | undefined {
  let place: Element | null = element;
  for (let level = 0; level < MOST_LEVELS && place && place !== root; level++) {
    if (/\S/.test(place.previousSibling?.nodeType === 3 ? (place.previousSibling.textContent ?? '') : ''))
      return undefined;
    const before: Element | null = place.previousElementSibling;
    if (before) {
      const figure = before.matches('figure') ? before : before.querySelector('figure:last-of-type');
      if (figure && lengthOf(figure) === lengthOf(before)) return figure;
      return lengthOf(before) === 0 && picturesIn(before) + (before.matches(PICTURES) ? 1 : 0) === 1
        ? before
        : undefined;
    }
    place = place.parentElement;
  }
  return undefined;
}

function makeFigure(box: Element): void {
  const figure = box.ownerDocument.createElement('figure');
  figure.append(...box.childNodes);
  if (isBlock(box) && !box.matches('li')) box.replaceWith(figure);
  else box.append(figure);
  if (picturesIn(figure) > 0) gather(figure);
  else wrapContent(figure, 'figcaption');
}

function lengthOf(node: Node): number {
  return foldSpace(node.textContent ?? '').length;
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** How many pictures, films and drawings an element holds. */
function picturesIn(element: Element): number {
  return element.querySelectorAll(PICTURES).length;
}
