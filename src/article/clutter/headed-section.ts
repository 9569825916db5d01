import { firstIn } from '../page/elements-in.ts';
import { HEADINGS, type Measures } from '../page/measure.ts';
import { hasTextBeside } from '../tree/beside.ts';

/**
 * Finds the section of a heading that is something apart from the text: the largest element that begins with it and has
 * no other.
 * @returns Undefined if it says no more than the heading, or if its neighbours are sections like it.
 */
export function sectionOf(heading: Element, measures: Measures): Element | undefined {
  let section: Element | undefined;
  let inner = heading;
  for (let box = heading.parentElement; box && !box.matches('body, main'); box = box.parentElement) {
    if (!beginsWith(inner)) break;
    inner = box;
    section = box;
  }
  if (!section || measures.of(section).text === measures.of(heading).text) return undefined;
  const isLike = (other: Element | null): boolean => other?.querySelector(HEADINGS) != null && isAlike(section, other);
  return isLike(section.previousElementSibling) || isLike(section.nextElementSibling) ? undefined : section;
}

/** Tells whether two elements have the same tag and class names; boxes without any are distinguished by their ids. */
export function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName || one.className !== other.className) return false;
  return one.className !== '' || one.localName !== 'div' || one.id === other.id;
}

/** Tells whether no text stands before a part of an element, and no other heading beside it. */
function beginsWith(part: Element): boolean {
  if (hasTextBeside(part, 'previousSibling')) return false;
  for (const side of ['previousElementSibling', 'nextElementSibling'] as const) {
    for (let other = part[side]; other; other = other[side]) {
      if (other.matches(HEADINGS) || firstIn(other, HEADINGS)) return false;
    }
  }
  return true;
}
