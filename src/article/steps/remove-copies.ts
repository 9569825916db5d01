import { captionOf } from '../captions/figures.ts';
import { picturesIn } from '../captions/picture-box.ts';
import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { rawText } from '../page/raw-text.ts';
import { fold, foldSpace, textOf } from '../text/words.ts';

/** Shortest part of a caption, in characters, that is known again; set by hand: names and dates stand in many captions. */
const MIN_COPY_CHARS = 20;

/** Most lines after a figure in which its caption may stand once more; set by hand: further down it is text. */
const MAX_LINES_AFTER = 3;

/** The end of a text that is cut off: "… More". */
const CUT_SHORT = /\s*(?:…|\.\.\.|\[\s?(?:…|\.\.\.)\s?\])\s*[^\s.]*$/;

/**
 * Keeps once what a page holds twice: a caption in full and cut short, a picture with its caption for each width of the
 * screen, the caption once more as text.
 */
export function removeCopies(draft: Draft): void {
  removeFigures(draft);
  removeCaptionLines(draft);
}

/** The same picture with the same caption once more, and parts of a caption that it says already. */
function removeFigures(draft: Draft): void {
  const known = new Set<string>();
  for (const figure of elementsIn(draft.root, 'figure')) {
    const caption = captionOf(figure);
    if (caption) removeParts(caption, draft);
    for (const other of elementsIn(figure, 'figcaption')) {
      const isOwn = other !== caption && other.closest('figure') === figure;
      if (isOwn && textOf(other) === textOf(caption)) draft.take(other, 'repeated');
    }
    const address = figure
      .querySelector('img')
      ?.getAttribute('src')
      ?.replace(/[?#].*/, '');
    if (!caption || !address) continue;
    const name = `${address} ${fold(rawText(figure))}`;
    if (known.has(name)) draft.take(figure, 'repeated');
    known.add(name);
  }
}

function removeParts(caption: Element, draft: Draft): void {
  const parts = elementsIn(caption, '*').filter((part) => part.children.length === 0);
  for (const part of parts) {
    const text = fold(foldSpace(rawText(part)).replace(CUT_SHORT, ''));
    const isCopy = (other: Element): boolean =>
      other !== part && other.isConnected && fold(rawText(other)).startsWith(text);
    if (text.length >= MIN_COPY_CHARS && parts.some(isCopy)) draft.take(part, 'repeated');
  }
}

/** Parts of a figure that a caption may be for, beside pictures. */
const OTHER_THAN_PICTURES = 'table, pre, code, blockquote, ul, ol, math, svg, audio, iframe';

/** Lines soon after a figure that say what its caption says; among them captions without a picture. */
function removeCaptionLines(draft: Draft): void {
  let caption: string[] = [];
  let lines = 0;
  for (const element of elementsIn(draft.root, 'figcaption, p, div')) {
    const figure = element.closest('figure');
    const isAlone = figure !== null && picturesIn(figure) === 0 && !firstIn(figure, OTHER_THAN_PICTURES);
    if (element.tagName === 'FIGCAPTION' && !(isAlone && caption.length > 0)) {
      caption = [element, ...element.querySelectorAll('*')].map((part) => fold(rawText(part)));
      lines = 0;
    } else if (caption.length > 0 && lines < MAX_LINES_AFTER && (isAlone || isLine(element, draft))) {
      lines++;
      const text = fold(rawText(element));
      if (text.length >= MIN_COPY_CHARS && caption.includes(text)) draft.take(isAlone ? figure : element, 'repeated');
    }
  }
}

/** Tells whether an element is a line of text outside figures. */
function isLine(element: Element, { measures }: Draft): boolean {
  if (measures.of(element).text === 0 || element.closest('figure')) return false;
  return firstIn(element, 'p, div, figure, img, ul, ol, table') === null;
}
