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

/** Gives the ranges of highlights by their colours, where no later one lies over them: the browser knows of no such order. */
export function rangesByColour(
  article: ArticleText,
  placed: readonly PlacedMark[],
): ReadonlyMap<MarkColour, readonly Range[]> {
  const ranges = new Map<MarkColour, Range[]>();
  for (const each of placed) {
    const own = seenParts(each, placed).flatMap((part) => article.rangeOf(part) ?? []);
    if (own.length > 0) ranges.set(each.mark.colour, [...(ranges.get(each.mark.colour) ?? []), ...own]);
  }
  return ranges;
}

/** Cuts out of a highlight what lies under later ones of other colours. */
function seenParts({ mark, stretch }: PlacedMark, placed: readonly PlacedMark[]): readonly Stretch[] {
  let parts: readonly Stretch[] = stretch ? [stretch] : [];
  for (const { mark: other, stretch: over } of placed) {
    if (!over || other.colour === mark.colour || !isLater(other, mark)) continue;
    parts = parts.flatMap(([start, end]): Stretch[] => {
      const rest: Stretch[] = [
        [start, Math.min(end, over[0])],
        [Math.max(start, over[1]), end],
      ];
      return rest.filter(([from, to]) => from < to);
    });
  }
  return parts;
}

const isLater = (one: Mark, other: Mark): boolean =>
  one.made > other.made || (one.made === other.made && one.id > other.id);
