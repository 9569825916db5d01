import type { Measures } from '../page/measure.ts';
import { isAfter } from '../page/order.ts';

/**
 * Counts the prose between a title and an element after it, in characters: the story that the title heads. What holds the
 * title counts as a whole.
 * @param title Null counts all prose before the element.
 */
export function proseBetween(title: Element | null, element: Element, measures: Measures): number {
  let prose = 0;
  for (let inner: Element | null = element; inner && !inner.contains(title); inner = inner.parentElement) {
    for (let before = inner.previousElementSibling; before; before = before.previousElementSibling) {
      if (!title || isAfter(before, title) || before.contains(title)) prose += measures.of(before).prose;
    }
  }
  return prose;
}
