import type { Measures } from '../measure.ts';
import type { Finder, Finding } from './finding.ts';

/** Prose, in characters, that makes a card a story. */
const STORY = 400;

/**
 * Stories that the page loads below the one that was asked for: another main title with text of its own. Only the
 * card of that story is found, never an element that holds the first title or text that follows it.
 */
export const findNextStories: Finder = (root, measures) => {
  const titles = [...root.querySelectorAll('h1')].filter((title) => measures.of(title).text > 0);
  const first = titles[0];
  if (!first || titles.length < 2) return [];
  const cards = new Set<Element>();
  for (const title of titles.slice(1)) {
    const card = cardAround(title, first, measures);
    if (card && measures.of(card).prose >= STORY) cards.add(card);
  }
  const widest = [...cards].filter((card) => ![...cards].some((other) => other !== card && other.contains(card)));
  return widest.map((element): Finding => ({ element, reason: 'next story' }));
};

/** The largest element around a later title that stands wholly after the first story. */
function cardAround(title: Element, first: Element, measures: Measures): Element | undefined {
  let card: Element | undefined;
  for (let holder = title.parentElement; holder; holder = holder.parentElement) {
    if (holder.contains(first) || holder.tagName === 'BODY' || proseBefore(title, holder, measures) > 0) break;
    card = holder;
  }
  return card;
}

/** Prose of an element that stands before a title in it, in characters. */
function proseBefore(title: Element, holder: Element, measures: Measures): number {
  let prose = 0;
  for (let inner: Element = title; inner !== holder; inner = inner.parentElement as Element) {
    for (let before = inner.previousElementSibling; before; before = before.previousElementSibling) {
      prose += measures.of(before).titles > 0 ? 0 : measures.of(before).prose;
    }
  }
  return prose;
}
