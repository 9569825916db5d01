import { meta } from '../facts/sources/meta.ts';
import type { Measures } from '../page/measure.ts';
import { fold, textOf } from '../text/words.ts';
import type { Finder, Finding } from './finding.ts';

/** Prose, in characters, that makes a card a story. */
const STORY = 400;

/** What a story has of its own, and a part of one has not: an author, a date, a title that leads to it. */
const SIGNS =
  'article, time, h1 a[href], a[href] h1, [itemprop~=author], [rel~=author], [class*=byline i], [class*=author i]';

/**
 * Stories that the page loads below the one that was asked for: another main title with text of its own, and an author, a
 * date or a link, since some give the parts of one story titles of the first level. The asked one
 * is known by its title, which the page names in its head; a page that names none has its text left as it is. Only the
 * card of a further story is found, never an element that holds the asked title or text that follows it.
 */
export const findNextStories: Finder = (root, measures) => {
  const titles = [...root.querySelectorAll('h1')].filter((title) => measures.of(title).text > 0);
  // A title may stand twice, once in a bar that sticks to the head of the window.
  const asked = titles.length > 1 ? titles.findLastIndex((title) => isNamed(title)) : -1;
  const first = titles[asked];
  if (!first) return [];
  const cards = new Set<Element>();
  for (const title of titles.slice(asked + 1)) {
    const card = cardAround(title, first, measures);
    if (!card || measures.of(card).prose < STORY || proseBetween(first, card, measures) < STORY) continue;
    if (card.matches('article') || card.querySelector(SIGNS)) cards.add(card);
  }
  const widest = [...cards].filter((card) => ![...cards].some((other) => other !== card && other.contains(card)));
  return widest.map((element): Finding => ({ element, reason: 'next story' }));
};

/** Tells whether the head of the document names a title, with the site's name around it or without. */
function isNamed(title: Element): boolean {
  const document = title.ownerDocument;
  const text = fold(textOf(title));
  const names = [meta(document, 'og:title', 'twitter:title'), textOf(document.querySelector('title'))];
  return text.length > 8 && names.some((name) => name && (fold(name).includes(text) || text.includes(fold(name))));
}

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

/** Prose after the asked title and before a card that does not hold it: the asked story itself. */
function proseBetween(first: Element, card: Element, measures: Measures): number {
  let prose = 0;
  for (let inner = card; inner.parentElement && !inner.contains(first); inner = inner.parentElement) {
    for (let before = inner.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.contains(first)) {
        prose += measures.of(before).prose;
        break;
      }
      const isAfter = first.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (isAfter) prose += measures.of(before).prose;
    }
  }
  return prose;
}
