import type { SiteRule } from '../../sites/site-rule.ts';
import { fold, textOf } from '../words.ts';
import { meta } from './meta.ts';
import { placedText } from './place.ts';

/** Class names that sites give to the sentence under a title and to nothing else. */
const STRONG = /(^|[-_ ])(sub-?title|standfirst|dek|deck|sub-?head(line)?|sub-?heading|tagline)([-_ ]|$)/i;

/** Class names that it shares with other things: then the page's own description must be the same. */
const WEAK = /(^|[-_ ])(lead|lede|intro|summary|excerpt|description|chapo|teaser|vorspann|entradilla)([-_ ]|$)/i;

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
    const text = textOf(element);
    if (text.length < SHORTEST || text.length > LONGEST || element.querySelector('p, div, ul, img, h2')) continue;
    const name = element.getAttribute('class') ?? '';
    const itemprop = element.getAttribute('itemprop') ?? '';
    if (STRONG.test(name) || itemprop === 'alternativeHeadline') return text;
    if ((WEAK.test(name) || itemprop === 'description') && fold(text) === description) return text;
  }
  return undefined;
}

/** The named elements that follow a heading. */
function after(heading: Element): Element[] {
  const scope = heading.closest('article, main, body') ?? heading;
  return [...scope.querySelectorAll('p, div, span, h2, h3, h4, strong, section')]
    .filter((element) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .slice(0, NEAR);
}
