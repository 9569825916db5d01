import type { GoldPage } from '../gold-page.ts';
import { lead } from './lead.ts';
import type { Measure } from './measure.ts';
import { segment } from './segment.ts';
import { shingle } from './shingle.ts';
import { word } from './word.ts';

/** How the pages of a set are scored. */
export interface SetMeasure {
  readonly measure: Measure;
  /** Whether the gold has the captions of figures; where it has none, those that an extractor keeps do not count. */
  readonly captions: boolean;
}

/** Public sets, each by the measure of those who made it. */
const KNOWN: Readonly<Record<string, SetMeasure>> = {
  scrapinghub: { measure: shingle, captions: false },
  newspaper: { measure: shingle, captions: false },
  trafilatura: { measure: segment, captions: true },
  wcxb: { measure: word, captions: true },
  cleaneval: { measure: word, captions: true },
  mozilla: { measure: word, captions: true },
  defuddle: { measure: word, captions: true },
  postlight: { measure: lead, captions: true },
};

/**
 * How to score a set: as its makers do where it is known, otherwise by what its first page has.
 * @param first Its first page.
 * @throws With one sentence when that page has nothing to compare with.
 */
export function measureOf({ set, gold }: GoldPage): SetMeasure {
  const known = KNOWN[set];
  if (known) return known;
  if (gold.text !== undefined) return { measure: word, captions: true };
  if (gold.with) return { measure: segment, captions: true };
  if (gold.lead !== undefined) return { measure: lead, captions: true };
  throw new Error(`The set ${set} cannot be scored: its gold has neither "text" nor "with" nor "lead".`);
}

/** The text of an article that counts in a set. */
export function textThatCounts(
  article: { readonly text: string; readonly captions: readonly string[] },
  { captions }: SetMeasure,
): string {
  if (captions) return article.text;
  const left = new Set(article.captions.flatMap((caption) => caption.split('\n')));
  return article.text
    .split('\n')
    .filter((line) => !left.has(line))
    .join('\n');
}
