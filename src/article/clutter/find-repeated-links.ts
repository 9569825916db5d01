import { groupBy } from '../../shared/group-by.ts';
import { isBlock, type Measures } from '../page/measure.ts';
import { fold } from '../text/words.ts';
import type { Finder, Finding } from './finding.ts';

/** Shortest link text, in characters, that is a headline and not a button or a name. */
const HEADLINE = 24;

/** Most text, in characters, of a teaser beside its headline. */
const TEASER_TEXT = 260;

/** The same where the whole teaser stands twice. */
const EXCERPT_TEXT = 600;

/**
 * Headlines that are linked twice or more from different places of a page: recirculation. The teaser around each goes:
 * the largest block that holds this headline alone, with its picture, time and cut excerpt.
 */
export const findRepeatedLinks: Finder = (root, measures) => {
  const long = [...root.querySelectorAll('a[href]')].filter((link) => measures.of(link).text >= HEADLINE);
  const teasers = new Set<Element>();
  for (const [title, links] of groupBy(long, (link) => fold(longestText(link)))) {
    if (links.length < 2 || title.length < HEADLINE) continue;
    const around = new Set(links.map((link) => teaserAround(link, root, measures)));
    const alike = around.size > 1 ? [...around] : sameExcerpts(links, measures);
    for (const teaser of alike) if (teaser) teasers.add(teaser);
  }
  return [...teasers].map((element): Finding => ({ element, reason: 'repeated' }));
};

/** Longer excerpts are told by standing twice as they are, each behind its headline. */
function sameExcerpts(links: readonly Element[], measures: Measures): Element[] {
  const boxes = new Map<string, Set<Element>>();
  for (const link of links) {
    const box = link.closest(BOXES);
    if (!box || measures.of(box).text > EXCERPT_TEXT) continue;
    const text = fold(box.textContent ?? '');
    if (!text.startsWith(fold(link.textContent ?? ''))) continue;
    boxes.set(text, (boxes.get(text) ?? new Set()).add(box));
  }
  return [...boxes.values()].filter((same) => same.size > 1).flatMap((same) => [...same]);
}

const BOXES = 'li, div, article, section, p, td';

/** A card that is one link holds label, headline, excerpt and time: the headline is the heading, else the longest text. */
function longestText(link: Element): string {
  const texts = link.ownerDocument.createTreeWalker(link.querySelector('h2, h3, h4, h5') ?? link, NodeFilter.SHOW_TEXT);
  let longest = '';
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { data } = node as Text;
    if (data.length > longest.length) longest = data;
  }
  return longest;
}

function teaserAround(link: Element, root: Element, measures: Measures): Element | undefined {
  let teaser: Element | undefined;
  for (let holder: Element | null = link; holder && holder !== root; holder = holder.parentElement) {
    const { headlines, titles, prose, text } = measures.of(holder);
    if (headlines > 1 || titles > 0 || text > TEASER_TEXT) break;
    // A sentence that names another story in passing is text of the article.
    if (prose > 0 && measures.of(link).text < text / 3) return undefined;
    if (isBlock(holder)) teaser = holder;
  }
  return teaser;
}
