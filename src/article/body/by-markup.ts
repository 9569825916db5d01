import type { Draft } from '../draft/draft.ts';

/** How pages mark their article, the most telling first. */
const MARKS = ['[itemprop~=articleBody i]', 'article, [role=article]', 'main, [role=main]'];

/** The least share of a page's prose that a marked element holds if it is the article. */
const LEAST = 0.3;

/**
 * The element that the page itself marks as its article: of the first mark that holds a good part of the page's prose,
 * the one with the most.
 * @returns Undefined if nothing is marked, or only small parts are.
 */
export function bodyByMarkup({ root, measures }: Draft): Element | undefined {
  const least = measures.of(root).prose * LEAST;
  for (const mark of MARKS) {
    let best: Element | undefined;
    for (const element of root.querySelectorAll(mark)) {
      if (measures.of(element).prose > (best ? measures.of(best).prose : least)) best = element;
    }
    if (best) return best;
  }
  return undefined;
}
