import { findQuotation, type Stretch } from './find-quotation.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { textDirectives } from './text-directive.ts';

/**
 * Mark the quotations that an address names in the article of a reader, and bring the first into sight, unless the user
 * has moved away from it in the page.
 * @param dialog The reader's dialog.
 * @param fragment What follows `:~:` in the address, still encoded.
 */
export function markQuotation(dialog: HTMLElement, fragment: string): void {
  const article = dialog.querySelector('article');
  if (!article) return;
  let first: Element | undefined;
  for (const directive of textDirectives(fragment)) {
    // Anew each time: a mark divides texts.
    const text = plainText(article);
    const stretch = findQuotation(text.text, directive);
    if (stretch) first ??= mark(text, stretch);
  }
  if (!first) return;
  const { top, bottom } = first.getBoundingClientRect();
  const isNear = bottom > -innerHeight && top < 2 * innerHeight;
  const isSeen = top >= 0 && bottom <= innerHeight;
  if (isNear && !isSeen) first.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Puts a stretch of a text into marks, one for each node. Returns the first of them. */
function mark({ places }: PlainText, [from, to]: Stretch): Element | undefined {
  const ends = new Map<Text, [first: number, last: number]>();
  for (const { node, at } of places.slice(from, to))
    if (/\S/.test(node.data)) ends.set(node, [ends.get(node)?.[0] ?? at, at]);
  const marks = [...ends].map(([node, [start, last]]) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, last + 1);
    const element = document.createElement('mark');
    range.surroundContents(element);
    return element;
  });
  return marks[0];
}
