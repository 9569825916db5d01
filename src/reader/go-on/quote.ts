import { MAX_QUOTE_CHARS, type StoppedPlace } from '../../shared/stopped-place.ts';
import { BLOCKS, READING_LINE_PX, spotAt } from '../article/reading-place.ts';

/** Fewest characters of a paragraph by which it is known again. Set by hand. */
const MIN_QUOTE_CHARS = 12;

/**
 * Find the paragraph that is being read.
 * @param body The body of the article in the reader.
 * @returns The place; undefined where no paragraph with enough words is on the screen.
 */
export function placeIn(body: Element): StoppedPlace | undefined {
  const spot = spotAt(body.querySelectorAll(BLOCKS), READING_LINE_PX, isParagraph);
  return spot && { quote: quoteOf(spot.element), passed: Math.min(spot.passed, 1) };
}

/**
 * Find the paragraph of a place again.
 * @param body The body of the article in the reader, which may have changed since.
 * @returns The paragraph; undefined if it has gone.
 */
export function paragraphAt(body: Element, { quote }: StoppedPlace): Element | undefined {
  return [...body.querySelectorAll(BLOCKS)].find((block) => quoteOf(block) === quote && isParagraph(block));
}

const isParagraph = (block: Element): boolean =>
  !block.querySelector(BLOCKS) && quoteOf(block).length >= MIN_QUOTE_CHARS;

const quoteOf = (block: Element): string =>
  (block.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_QUOTE_CHARS);
