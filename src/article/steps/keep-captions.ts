import type { Draft } from '../draft/draft.ts';
import type { Measures } from '../page/measure.ts';
import { textOf } from '../text/words.ts';
import { rename } from '../tree/reshape.ts';

/** Longest caption, in characters: longer texts of that name are galleries and films with their transcripts. */
const LONGEST = 600;

/** How far above its caption the box of a picture may begin. */
const MOST_LEVELS = 4;

const PICTURES = 'img, video, iframe, svg';

/** What pages name a caption is one, and belongs to the picture in the same box. */
export function keepCaptions(draft: Draft): void {
  for (const caption of draft.root.querySelectorAll('[class*="caption" i]')) {
    const { length } = textOf(caption);
    if (length === 0 || length > LONGEST || !draft.root.contains(caption)) continue;
    if (caption.matches('figure, figcaption, caption, table, img, video') || caption.querySelector(PICTURES)) continue;
    const box = boxOf(caption, draft.root, length);
    if (box?.localName === 'table') replaceTable(box, caption, draft.measures);
    else if (box) join(box, caption, draft.measures);
    else if (!caption.closest('figure')) joinWithPictureBefore(caption, draft.measures);
  }
}

/** The box of one picture whose text is the caption alone. */
function boxOf(caption: Element, root: Element, length: number): Element | undefined {
  let box = caption.parentElement;
  for (let level = 0; level < MOST_LEVELS && box && box !== root; level++, box = box.parentElement) {
    if (box.matches('figcaption, li, p, a')) return undefined;
    if (box.matches('tr, tbody')) continue;
    const pictures = box.querySelectorAll(PICTURES).length;
    const isAlone = textOf(box).length <= length * 2;
    if (pictures > 1 || !isAlone) return undefined;
    if (pictures === 1) return box;
  }
  return undefined;
}

function join(box: Element, caption: Element, measures: Measures): void {
  const figure = box.closest('figure') ?? measures.replace(box, rename(box, 'figure'));
  if (figure.querySelector('figcaption')) return;
  figure.append(measures.replace(caption, rename(caption, 'figcaption')));
}

/** Old pages hold picture and caption together by a table. */
function replaceTable(table: Element, caption: Element, measures: Measures): void {
  const picture = table.querySelector(PICTURES);
  const figure = measures.replace(table, rename(table, 'figure'));
  figure.replaceChildren(picture?.closest('picture, a') ?? picture ?? '', caption);
  measures.replace(caption, rename(caption, 'figcaption'));
}

/** A caption may follow the box of its picture, with nothing but empty boxes between. */
function joinWithPictureBefore(caption: Element, measures: Measures): void {
  let before = caption.previousElementSibling;
  while (before && !before.textContent?.trim() && !holdsPicture(before)) before = before.previousElementSibling;
  if (!before || before.textContent?.trim() || before.querySelectorAll(PICTURES).length > 1) return;
  // One for several pictures belongs to none of them alone.
  if (before.previousElementSibling?.matches(PICTURES)) return;
  const figure = caption.ownerDocument.createElement('figure');
  before.before(figure);
  figure.append(before, caption);
  measures.replace(caption, figure);
  measures.replace(caption, rename(caption, 'figcaption'));
}

function holdsPicture(element: Element): boolean {
  return element.matches(PICTURES) || element.querySelector(PICTURES) !== null;
}
