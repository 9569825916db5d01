import type { SiteRule } from '../../sites/site-rule.ts';
import { fold, textOf } from '../text/words.ts';
import { placedText } from './sources/fact-place.ts';
import { meta } from './sources/meta.ts';

/** Class names that sites give to the sentence under a title and to nothing else. */
const STRONG = /(^|[-_ ])(sub-?title|standfirst|dek|deck|sub-?hea?d(line)?|sub-?heading|tagline)([-_ ]|$)/i;

/** Class names that it shares with other things: then the page's own description must be the same. */
const WEAK = /(^|[-_ ])(lead|lede|intro|summary|excerpt|description|chapo|teaser|vorspann|entradilla)([-_ ]|$)/i;

const HOLDERS = new Set(['p', 'div', 'span', 'h2', 'h3', 'h4', 'strong', 'section']);

/** What a box holds that is more than one line. */
const MORE = 'div, ul, img, h2, p ~ p';

/** Elements after the title that are looked at. */
const NEAR = 60;

/** Shortest and longest subtitle, in characters. */
const SHORTEST = 12;
const LONGEST = 400;

/**
 * The sentence under the title that belongs to it (also called standfirst or dek).
 * @param title The title, which is not its own subtitle.
 * @returns Undefined if the page has none.
 */
export function findSubtitle(document: Document, rules: readonly SiteRule[], title: string): string | undefined {
  const placed = placedText(document, rules, 'subtitle');
  if (placed) return placed;
  const heading = [...document.querySelectorAll('h1')].find((candidate) => fold(textOf(candidate)) === fold(title));
  const description = fold(meta(document, 'og:description', 'description') ?? '');
  for (const element of heading ? after(heading) : []) {
    const name = (element.getAttribute('class') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2');
    const itemprop = element.getAttribute('itemprop') ?? '';
    const isStrong = STRONG.test(name) || itemprop === 'alternativeHeadline';
    if (!isStrong && !WEAK.test(name) && itemprop !== 'description') continue;
    const text = textOf(element);
    if (text.length < SHORTEST || text.length > LONGEST || element.querySelector(MORE)) continue;
    if (isStrong || fold(text) === description) return text;
  }
  return undefined;
}

/** The elements that can hold a subtitle and follow a heading. */
function* after(heading: Element): Generator<Element> {
  const scope = heading.closest('article, main, body') ?? heading;
  const walker = heading.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = heading;
  for (let count = 0; count < NEAR && walker.nextNode(); ) {
    const element = walker.currentNode as Element;
    if (!HOLDERS.has(element.localName)) continue;
    count++;
    yield element;
  }
}
