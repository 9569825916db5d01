import type { Draft } from '../draft/draft.ts';
import { elementsIn } from '../page/elements-in.ts';

/** Selectors by which pages mark their article, the surest first. */
const MARKS = ['[itemprop~=articleBody i]', 'article, [role=article]', 'main, [role=main]'];

/** Least share of a page's prose in a marked element that is the article. Set by hand: teasers are marked too, and hold less. */
const MIN_PROSE_SHARE = 0.3;

/**
 * The element that the page itself marks as its article: of the first mark that holds a good part of the page's prose,
 * the one with the most.
 * @returns Undefined if nothing is marked, or only small parts are.
 */
export function bodyByMarkup({ root, measures }: Draft): Element | undefined {
  const least = measures.of(root).prose * MIN_PROSE_SHARE;
  for (const mark of MARKS) {
    let best: Element | undefined;
    for (const element of elementsIn(root, mark)) {
      if (measures.of(element).prose > (best ? measures.of(best).prose : least)) best = element;
    }
    if (best) return best;
  }
  return undefined;
}
