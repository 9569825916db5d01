import { groupBy } from '../../shared/group-by.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { isBlock, type Measures } from '../page/measure.ts';
import { rawText } from '../page/raw-text.ts';
import { textsIn } from '../page/texts-in.ts';
import { fold } from '../text/words.ts';
import type { Finder, Finding } from './finding.ts';

/** Shortest link, in characters, that is a headline. Set by hand: below it are buttons and names. */
const MIN_HEADLINE_CHARS = 24;

/** Longest teaser with its headline, in characters. Set by hand: above it are texts of the article. */
const MAX_TEASER_CHARS = 260;

/**
 * Longest teaser of which a copy is on the page, in characters. Set by hand: the copy is proof enough for more text.
 */
const MAX_COPIED_TEASER_CHARS = 600;

/** A link in prose that has more than so many times its own text around it is a mention, not a teaser. Set by hand. */
const MIN_TEXTS_PER_MENTION = 3;

/**
 * Finds the teasers of headlines that are linked from two or more places of a page, which the page repeats to lead on
 * to other stories: the largest block around each that has no other headline, with its picture, time and cut excerpt.
 */
export const findRepeatedLinks: Finder = (root, measures) => {
  const long = elementsIn(root, 'a[href]').filter((link) => measures.of(link).text >= MIN_HEADLINE_CHARS);
  const teasers = new Set<Element>();
  for (const [title, links] of groupBy(long, (link) => fold(longestText(link)))) {
    if (links.length < 2 || title.length < MIN_HEADLINE_CHARS) continue;
    const around = new Set(links.map((link) => teaserAround(link, root, measures)));
    const alike = around.size > 1 ? [...around] : sameExcerpts(links, measures);
    for (const teaser of alike) if (teaser) teasers.add(teaser);
  }
  return [...teasers].map((element): Finding => ({ element, reason: 'repeated' }));
};

/** Finds longer teasers of which the page has an equal copy, each beginning with its headline. */
function sameExcerpts(links: readonly Element[], measures: Measures): Element[] {
  const boxes = new Map<string, Set<Element>>();
  for (const link of links) {
    const box = link.closest(BOXES);
    if (!box || measures.of(box).text > MAX_COPIED_TEASER_CHARS) continue;
    const text = fold(rawText(box));
    if (!text.startsWith(fold(rawText(link)))) continue;
    boxes.set(text, (boxes.get(text) ?? new Set()).add(box));
  }
  return [...boxes.values()].filter((same) => same.size > 1).flatMap((same) => [...same]);
}

/** Selects the elements that may be a teaser. */
const BOXES = 'li, div, article, section, p, td';

/**
 * Reads the headline of a link: the longest text of its heading, or of itself if it has none. A card that is one link
 * also has a label, an excerpt and a time.
 */
function longestText(link: Element): string {
  let longest = '';
  for (const { data } of textsIn(firstIn(link, 'h2, h3, h4, h5') ?? link)) {
    if (data.length > longest.length) longest = data;
  }
  return longest;
}

function teaserAround(link: Element, root: Element, measures: Measures): Element | undefined {
  let teaser: Element | undefined;
  for (let box: Element | null = link; box && box !== root; box = box.parentElement) {
    const { headlines, titles, prose, text } = measures.of(box);
    if (headlines > 1 || titles > 0 || text > MAX_TEASER_CHARS) break;
    // A sentence that mentions another story is text of the article.
    if (prose > 0 && measures.of(link).text < text / MIN_TEXTS_PER_MENTION) return undefined;
    if (isBlock(box)) teaser = box;
  }
  return teaser;
}
