import type { Gold } from './gold-page.ts';
import { wordsOf } from './measures/bag.ts';
import type { TidiedText } from './tidied-text.ts';

/** Words of a page and of its article, and those of both that are hidden. */
export interface TidyShares {
  /** Words of the article that the page showed. */
  readonly gold: number;
  /** Those that can be seen nowhere any more. */
  readonly goldHidden: number;
  /** Words of all else that the page showed. */
  readonly outside: number;
  /** Those of them that are hidden, by family. */
  readonly hidden: Readonly<Record<string, number>>;
  /** Words of all else that can still be seen, by place. */
  readonly left: Readonly<Record<string, number>>;
  /** The beginnings of hidden texts of the article, at most five. */
  readonly lost: readonly string[];
}

/** Words in a shingle, by which texts are told to be the article's. */
const LENGTH = 4;

/** Share of its shingles by which a block is the article's, and by which it is not; between them nobody can tell. */
const MIN_GOLD_SHARE = 0.8;
const MAX_OUTSIDE_SHARE = 0.3;

/**
 * Holds the texts of a tidied page against the article's.
 * @param gold The article's text. Blocks of fewer than four words count for neither, but where they are lines of it.
 */
export function sharesOf(gold: string, { texts }: Pick<TidiedText, 'texts'>): TidyShares {
  const golden = new Set(shinglesOf(gold));
  const lines = new Set(gold.split('\n').map((line) => wordsOf(line.toLowerCase()).join(' ')));
  const shares = { gold: 0, goldHidden: 0, outside: 0 };
  const hidden: Record<string, number> = {};
  const left: Record<string, number> = {};
  const seen = new Set(texts.filter(({ family }) => !family).flatMap(({ text }) => shinglesOf(text)));
  const lost: string[] = [];
  for (const { text, family, place } of texts) {
    const shingles = shinglesOf(text);
    const words = wordsOf(text).length;
    const share = shingles.filter((each) => golden.has(each)).length / shingles.length;
    if (shingles.length > 0 && share >= MIN_GOLD_SHARE) {
      shares.gold += words;
      if (family && shingles.some((each) => golden.has(each) && !seen.has(each))) {
        shares.goldHidden += words;
        lost.push(`${family}: ${text.slice(0, 70)}`);
      }
    } else if (shingles.length > 0 ? share <= MAX_OUTSIDE_SHARE : !lines.has(wordsOf(text.toLowerCase()).join(' '))) {
      shares.outside += words;
      const counts = family ? hidden : left;
      const key = family ?? place;
      counts[key] = (counts[key] ?? 0) + words;
    }
  }
  return { ...shares, hidden, left, lost: lost.slice(0, 5) };
}

/**
 * Counts the words that are hidden, of all but the article and of the article. Where only passages of the article are known,
 * what is hidden is taken for all else, but for those passages.
 * @returns Undefined if the gold has neither a text nor passages.
 */
export function hiddenOf(
  { text: whole, with: passages }: Gold,
  tidied: Pick<TidiedText, 'texts'>,
): { readonly outside: number; readonly article: number } | undefined {
  if (whole !== undefined) {
    const { hidden, goldHidden } = sharesOf(whole, tidied);
    return { outside: Object.values(hidden).reduce((sum, words) => sum + words, 0), article: goldHidden };
  }
  if (!passages) return undefined;
  const seen = tidied.texts.filter(({ family }) => !family).map(({ text }) => text);
  const holds = (text: string): boolean => passages.some((passage) => text.includes(passage));
  const lost = passages.filter((passage) => !seen.some((text) => text.includes(passage)));
  const counts = { outside: 0, article: 0 };
  for (const { text, family } of tidied.texts) {
    if (!family) continue;
    if (!holds(text)) counts.outside += wordsOf(text).length;
    else if (lost.some((passage) => text.includes(passage))) counts.article += wordsOf(text).length;
  }
  return counts;
}

function shinglesOf(text: string): string[] {
  const words = wordsOf(text.toLowerCase());
  return Array.from({ length: Math.max(0, words.length - LENGTH + 1) }, (_, start) =>
    words.slice(start, start + LENGTH).join(' '),
  );
}
