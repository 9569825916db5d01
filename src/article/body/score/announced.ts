import { firstIn } from '../../page/elements-in.ts';
import { lengthOf, type ScoredBlock } from './score-text.ts';
import { isInside } from './surroundings.ts';

/**
 * Mean length of the items of a list, in characters, up to which it can belong to a sentence. Set by hand: headlines
 * are longer.
 */
const MAX_MEAN_ITEM_CHARS = 45;

/**
 * Tells whether a table of data, a program or a list belongs to the line before it: a table with heads, a list in an item of
 * another, a list of short lines between its heading and a kept line, or a list after a sentence that ends with a colon or is
 * followed by more of its kind after the list.
 * @param before The line before it, which is kept or heads it.
 * @param goesOn Tells whether a line right after it is kept.
 */
export function isAnnounced(
  element: Element,
  own: readonly ScoredBlock[],
  before: ScoredBlock | undefined,
  goesOn: () => boolean,
): boolean {
  if (!before || own.some(({ reason }) => reason)) return false;
  const line = before.frame.element;
  const isShort = lengthOf(own) <= own.length * MAX_MEAN_ITEM_CHARS;
  // A list in an item of another.
  if (line.tagName === 'LI' && line.contains(element)) return isShort;
  let box = element;
  while (!box.previousElementSibling && box.parentElement && !box.parentElement.contains(line)) box = box.parentElement;
  if (![box.previousElementSibling, element].some((holder) => holder?.contains(line))) return false;
  if (element.tagName === 'TABLE') return firstIn(element, 'th, caption, thead') !== null;
  if (element.tagName === 'PRE') return true;
  if (!/^(UL|OL)$/.test(element.tagName)) return false;
  // A list of contents leads to places of the page.
  if (/^H[2-6]$/.test(line.tagName)) return isShort && !firstIn(element, 'a[href^="#"]') && goesOn();
  if (line.tagName !== 'P') return false;
  return /[:：]$/.test(before.text) || (isShort && goesOn());
}

/**
 * Tells whether a line is a heading right after a line that is kept, in the same part of the page.
 * @param above The line before it.
 * @param minScore Log odds that it must exceed.
 */
export function headsPart(
  line: ScoredBlock | undefined,
  above: ScoredBlock | undefined,
  chosen: ReadonlySet<ScoredBlock>,
  minScore: number,
): boolean {
  if (!line || !above || !chosen.has(above) || line.reason || line.score <= minScore) return false;
  const { element, parent } = line.frame;
  return /^H[2-6]$/.test(element.tagName) && parent !== undefined && isInside(above.frame, parent);
}
