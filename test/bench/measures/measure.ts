import type { Gold } from '../gold-page.ts';

/** How well one text agrees with the gold. All shares go from 0 to 1. */
export interface PageScore {
  /** Undefined where the gold has nothing that this measure could compare. */
  readonly f1: number | undefined;
  /** The share of what was kept that belongs there; undefined where nothing was kept and the measure leaves such pages out. */
  readonly precision?: number | undefined;
  /** The share of the gold that was kept. */
  readonly recall?: number | undefined;
  /** Whether there is no difference at all. */
  readonly exact?: boolean;
  readonly passages?: PassageCounts;
}

/** How many of the passages that must and must not be kept were. */
export interface PassageCounts {
  readonly kept: number;
  readonly missed: number;
  readonly wronglyKept: number;
  readonly rightlyCut: number;
}

/** The figures of many pages. */
export interface Total {
  readonly f1: number;
  readonly precision?: number;
  readonly recall?: number;
  /** The share of pages (or of passages) that are right as a whole. */
  readonly accuracy?: number;
}

/** A way to score texts, as the makers of a set score theirs. */
export interface Measure {
  readonly name: 'shingle' | 'word' | 'segment' | 'lead';
  score(gold: Gold, text: string): PageScore;
  total(scores: readonly PageScore[]): Total;
}
