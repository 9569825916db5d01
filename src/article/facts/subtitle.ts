import type { SiteRule } from '../../sites/site-rule.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { attributeText } from '../page/raw-text.ts';
import { fold, lettersOf, textOf } from '../text/words.ts';
import { placedText } from './sources/fact-place.ts';
import { meta } from './sources/meta.ts';

/** Class names that sites give only to the sentence under a title. */
const PLAIN_NAME = /(^|[-_ ])(sub-?title|standfirst|dek|deck|sub-?hea?d(line)?|sub-?heading|tagline)([-_ ]|$)/i;

/** Class names that it shares with other things: then the page's own description must be the same. */
const VAGUE_NAME = /(^|[-_ ])(lead|lede|intro|summary|excerpt|description|chapo|teaser|vorspann|entradilla)([-_ ]|$)/i;

/** Tag names of the elements that may be a subtitle. */
const SUBTITLE_ELEMENTS = new Set(['p', 'div', 'span', 'h2', 'h3', 'h4', 'strong', 'section']);

/** Selects what an element of more than one line contains. */
const MORE_THAN_A_LINE = 'div, ul, img, h2 ~ *, * ~ h2, p ~ p';

/** Most elements after the title that are looked at for a name. Set by hand: what is further down belongs to something else. */
const MAX_ELEMENTS_TO_NAME = 60;

/** The same for what the description says, too: bars to share stand between. Set by hand. */
const MAX_ELEMENTS_AFTER_TITLE = 300;

/** Shortest subtitle, in characters. Set by hand: below it are labels. */
const MIN_SUBTITLE_CHARS = 12;

/** Longest subtitle, in characters. Set by hand: above it are whole texts. */
const MAX_SUBTITLE_CHARS = 400;

/**
 * Finds the sentence under the title that belongs to it (also called standfirst or dek).
 * @param title The title, which is not its own subtitle.
 * @returns Undefined if the page has none.
 */
export function findSubtitle(document: Document, rules: readonly SiteRule[], title: string): string | undefined {
  const placed = placedText(document, rules, 'subtitle');
  if (placed) return placed;
  const heading = elementsIn(document, 'h1').find((candidate) => fold(textOf(candidate)) === fold(title));
  const description = lettersOf(meta(document, 'og:description', 'description') ?? '');
  let place = 0;
  for (const element of heading ? after(heading) : []) {
    const name = attributeText(element, 'class').replace(/([a-z])([A-Z])/g, '$1-$2');
    const itemprop = attributeText(element, 'itemprop');
    const isNear = place++ < MAX_ELEMENTS_TO_NAME;
    const isPlain = isNear && (PLAIN_NAME.test(name) || itemprop === 'alternativeHeadline');
    if (!isPlain && !VAGUE_NAME.test(name) && itemprop !== 'description') continue;
    const text = textOf(element);
    if (text.length < MIN_SUBTITLE_CHARS || text.length > MAX_SUBTITLE_CHARS) continue;
    if (firstIn(element, MORE_THAN_A_LINE)) continue;
    if (isPlain || lettersOf(text) === description) return text;
  }
  return undefined;
}

/** Lists the elements after a heading that may be a subtitle. */
function* after(heading: Element): Generator<Element> {
  const scope = heading.closest('article, main, body') ?? heading;
  const walker = heading.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = heading;
  for (let count = 0; count < MAX_ELEMENTS_AFTER_TITLE && walker.nextNode(); ) {
    const element = walker.currentNode as Element;
    if (!SUBTITLE_ELEMENTS.has(element.localName)) continue;
    count++;
    yield element;
  }
}
