import { quantile } from './measures/statistics.ts';
import type { PageResult } from './page-result.ts';

/** How much of a set's pages is in the articles or in the record of what was taken out. */
export interface AccountSummary {
  /** Pages with an article. */
  readonly pages: number;
  /** Pages of which everything is accounted for. */
  readonly whole: number;
  /** Shares from 0 to 1 of all words and of all pictures. */
  readonly words: number;
  readonly pictures: number;
}

/** Sums up over pages what each accounts for. */
export function accountsOf(results: readonly PageResult[]): AccountSummary {
  const accounts = results.map(({ account }) => account).filter((account) => account !== undefined);
  const sum = (of: 'words' | 'wordsFound' | 'pictures' | 'picturesFound'): number =>
    accounts.reduce((total, account) => total + account[of], 0);
  return {
    pages: accounts.length,
    whole: accounts.filter(({ lost }) => lost.length === 0).length,
    words: sum('wordsFound') / sum('words'),
    pictures: sum('picturesFound') / sum('pictures'),
  };
}

/** The time of one stage over many pages, in milliseconds. */
export interface StageTime {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  /** Its share, from 0 to 1, of the time of all stages. */
  readonly share: number;
}

/** The profile of an extraction by its stages, in their order. */
export function stageTimesOf(results: readonly PageResult[]): StageTime[] {
  const names = [...new Set(results.flatMap(({ stages }) => Object.keys(stages)))];
  const times = names.map((name) => results.map(({ stages }) => stages[name]).filter((time) => time !== undefined));
  const sums = times.map((list) => list.reduce((sum, time) => sum + time, 0));
  const all = sums.reduce((sum, time) => sum + time, 0);
  return names.map((name, place) => ({
    name,
    median: quantile(times[place] ?? [], 0.5),
    p95: quantile(times[place] ?? [], 0.95),
    share: (sums[place] ?? 0) / all,
  }));
}
