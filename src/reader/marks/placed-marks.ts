import type { Mark, MarkColour } from '../../marks/article-marks.ts';
import { findQuote, type Stretch } from '../../marks/find-quote.ts';
import { ArticleText } from './read-text.ts';

/** Time after which the search for highlights lets the page go on, in milliseconds: less than a frame. */
const TURN_MS = 12;

/** A highlight in the article that a reader shows. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Its place in the text; undefined where it could not be found there. */
  readonly stretch: Stretch | undefined;
}

/** A text that was searched, and the highlights that were found there or not. */
export interface Placing {
  readonly article: ArticleText;
  readonly placed: readonly PlacedMark[];
}

/**
 * Find highlights in the text of an article, a few at a time.
 * @param body The body of the article in the reader.
 * @param marks The highlights.
 * @param before The last search: what was found in the same text is where it was.
 * @param signal Ends the search.
 * @returns The text that was searched, and the highlights in their order in it, those that are not there last.
 */
export async function placeMarks(
  body: Element,
  marks: readonly Mark[],
  before: Placing | undefined,
  signal: AbortSignal,
): Promise<Placing> {
  const article = new ArticleText(body);
  const isSame = article.words === before?.article.words;
  const known = new Map(isSame ? before.placed.map(({ mark, stretch }) => [mark.id, stretch]) : []);
  const placed: PlacedMark[] = [];
  let start = performance.now();
  for (const mark of marks) {
    const stretch = known.has(mark.id) ? known.get(mark.id) : findQuote(article.words, mark);
    placed.push({ mark, stretch });
    if (performance.now() - start < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) break;
    start = performance.now();
  }
  const place = ({ stretch, mark }: PlacedMark) => stretch?.[0] ?? Number.MAX_SAFE_INTEGER + mark.start;
  return { article, placed: placed.sort((one, other) => place(one) - place(other)) };
}

/** Gives the ranges of highlights by their colours. */
export function rangesByColour(
  article: ArticleText,
  placed: readonly PlacedMark[],
): ReadonlyMap<MarkColour, readonly Range[]> {
  const ranges = new Map<MarkColour, Range[]>();
  for (const { mark, stretch } of placed) {
    const range = stretch && article.rangeOf(stretch);
    if (range) ranges.set(mark.colour, [...(ranges.get(mark.colour) ?? []), range]);
  }
  return ranges;
}
