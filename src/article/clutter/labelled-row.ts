import { elementsIn } from '../page/elements-in.ts';
import { HEADINGS, type Measures } from '../page/measure.ts';
import { textOf } from '../text/words.ts';
import { proseBetween } from './prose-between.ts';

/** Fewest teasers in a row under a label that says what they are. Set by hand: one link with a text may be part of an article. */
export const MIN_LABELLED_TEASERS = 2;

/** Longest teaser with its excerpt, in characters. Set by hand: above it is a text. */
export const MAX_TEASER_CHARS = 700;

/** Least prose before a row of teasers, in characters: the article that they follow. Set by hand. */
export const MIN_PROSE_BEFORE_CHARS = 400;

/** The same under a label that no text has. Set by hand: a brief. */
const MIN_PROSE_BEFORE_SURE_CHARS = 150;

/**
 * Lists a label and the teasers after it that begin with a link, as long as nothing else stands between them.
 * @param label An element whose text is a label of other stories.
 * @param title The main title, below which the article begins; null if the page has none.
 * @param teasers Prose in other teasers, in characters; the label may be one that no text has.
 * @returns Empty without a text before it, and for a single teaser, unless it has a box of its own with a label that is no heading.
 */
export function labelledRow(
  label: Element,
  title: Element | null,
  measures: Measures,
  { teasers = 0, isSure = false } = {},
): Element[] {
  let head = label;
  while (head.parentElement && !head.nextElementSibling) head = head.parentElement;
  const row = [head];
  let count = 0;
  let isFlat = false;
  let next = head.nextElementSibling;
  for (; next; next = next.nextElementSibling) {
    // Of teasers without boxes the excerpts stand beside their headings.
    if (
      row.length > 1 &&
      row.at(-1)?.matches(HEADINGS) &&
      next.localName === 'p' &&
      measures.of(next).text <= MAX_TEASER_CHARS
    ) {
      isFlat = true;
      row.push(next);
      continue;
    }
    const isList = [...next.children].filter(beginsWithLink).length > 1;
    const items = isList ? [...next.children] : [next];
    if (!items.every((item) => beginsWithLink(item) && measures.of(item).text <= MAX_TEASER_CHARS)) break;
    count += items.length;
    row.push(next);
  }
  // After them the text may go on.
  if (isFlat && next) return [];
  const before = proseBetween(title, head, measures) - teasers;
  const isOwn =
    count === 1 && !label.matches(HEADINGS) && !row.at(-1)?.nextElementSibling && !head.previousElementSibling;
  return before >= (isSure ? MIN_PROSE_BEFORE_SURE_CHARS : MIN_PROSE_BEFORE_CHARS) &&
    (count >= MIN_LABELLED_TEASERS || isOwn)
    ? row
    : [];
}

/** Tells whether the first words of an element are those of a link to another page. */
function beginsWithLink(element: Element): boolean {
  const text = elementsIn(element, 'a[href]:not([href^="#"])').map(textOf).find(Boolean);
  return text !== undefined && textOf(element).startsWith(text);
}
