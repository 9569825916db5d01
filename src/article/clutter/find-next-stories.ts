import { datesIn } from '../facts/dates/dates.ts';
import { meta } from '../facts/sources/meta.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { type Measures, sizeOf } from '../page/measure.ts';
import { fold, textOf } from '../text/words.ts';
import type { Finder, Finding } from './finding.ts';
import { isAlike } from './headed-section.ts';
import { proseBetween } from './prose-between.ts';

/** Least prose of a story, in characters. Set by hand: below it are teasers. */
const MIN_STORY_PROSE_CHARS = 400;

/**
 * Shortest title, in characters, wide ones counted twice, that is looked for in the head of the document. Set by hand:
 * shorter ones are names.
 */
const MIN_TITLE_CHARS = 9;

/** Selects what a story has and a part of one has not: an author, a date, a title that is a link. */
const STORY_SIGNS =
  'article, time, h1 a[href], a[href] h1, [itemprop~=author], [rel~=author], [class*=byline i], [class*=author i]';

/** First lines of a story among which one names its author or its day. Set by hand. */
const MAX_LINES = 6;

/** Longest line that says when a story was published, in characters. Set by hand: a label, a day, an hour, a source. */
const MAX_DATE_LINE_CHARS = 40;

/** Tells whether a line under a title names the author or the day. */
function isFactLine(line: Element): boolean {
  const text = textOf(line);
  return (
    /^(?:By|Von|Par|Por) \p{Lu}\S+ \p{Lu}.{0,60}$/u.test(text) ||
    (text.length <= MAX_DATE_LINE_CHARS && datesIn(text).length > 0)
  );
}

/**
 * Finds stories that the page loads below or above the one that was asked for: another main title with text of its own,
 * and an author, a date or a link, since some pages have titles of the first level over the parts of one story. The asked
 * story is recognised by its title, which the head of the document states; if it states none, nothing is found. Never
 * finds an element that contains the asked title or text that belongs to it.
 */
export const findNextStories: Finder = (root, measures) => {
  const titlesOf = (tag: string): Element[] => elementsIn(root, tag).filter((title) => measures.of(title).text > 0);
  const main = titlesOf('h1');
  const titles = main.length > 0 ? main : titlesOf('h2');
  // A title may be there twice, once in a bar that sticks to the top of the window.
  const asked = titles.length > 1 ? titles.findLastIndex((title) => isNamed(title)) : -1;
  const first = titles[asked];
  if (!first) return [];
  const cards = new Set<Element>();
  for (const title of titles.slice(asked + 1)) {
    const card = cardAround(title, first, measures);
    if (!card || measures.of(card).prose < MIN_STORY_PROSE_CHARS) continue;
    if (proseBetween(first, card, measures) < MIN_STORY_PROSE_CHARS) continue;
    if (isStory(card)) cards.add(card);
  }
  for (const title of titles.slice(0, asked)) {
    if (isNamed(title)) continue;
    const [card, own] = [cardAround(title, first, measures), cardAround(first, title, measures)];
    const isWhole = [card, own].every((story) => story && measures.of(story).prose >= MIN_STORY_PROSE_CHARS);
    if (card && own && isWhole && (isStory(card) || (isAlike(card, own) && isNamed(first, true)))) cards.add(card);
  }
  const widest = [...cards].filter((card) => ![...cards].some((other) => other !== card && other.contains(card)));
  return widest.map((element): Finding => ({ element, reason: 'next story' }));
};

function isStory(card: Element): boolean {
  return (
    card.matches('article,[data-url],[data-path],[data-slug]') ||
    firstIn(card, STORY_SIGNS) !== null ||
    elementsIn(card, 'p, div').slice(0, MAX_LINES).some(isFactLine)
  );
}

/**
 * Tells whether the head of the document states a title, with the site's name around it or without.
 * @param isExact Only the site's name may follow.
 */
function isNamed(title: Element, isExact = false): boolean {
  const document = title.ownerDocument;
  const text = fold(textOf(title));
  const names = [meta(document, 'og:title', 'twitter:title'), textOf(firstIn(document, 'title'))];
  return (
    sizeOf(text) >= MIN_TITLE_CHARS &&
    names.some((each) => {
      const name = fold(each ?? '');
      if (isExact) return name.startsWith(text) && !/^[^|–—·-]/.test(name.slice(text.length).trim());
      return name !== '' && (name.includes(text) || text.includes(name));
    })
  );
}

/** Finds the largest element around a title of another story that holds nothing of the asked one. */
function cardAround(title: Element, first: Element, measures: Measures): Element | undefined {
  let card: Element | undefined;
  for (let box = title.parentElement; box; box = box.parentElement) {
    if (box.contains(first) || box.tagName === 'BODY' || proseBefore(title, box, measures) > 0) break;
    card = box;
  }
  return card;
}

/** Counts the prose before a title in an element, in characters. */
function proseBefore(title: Element, box: Element, measures: Measures): number {
  let prose = 0;
  for (let inner: Element = title; inner !== box; inner = inner.parentElement as Element) {
    for (let before = inner.previousElementSibling; before; before = before.previousElementSibling) {
      prose += measures.of(before).titles > 0 ? 0 : measures.of(before).prose;
    }
  }
  return prose;
}
