import { EXTRACTORS, type ExtractorName } from './extractor-names.ts';
import { quantile } from './measures/statistics.ts';
import type { PageResult } from './page-result.ts';

/** How long the first call takes, over the pages where no extractor failed. */
export interface Speed {
  readonly name: ExtractorName;
  readonly pages: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  /** The same two as multiples of Readability's; undefined where it did not run. */
  readonly medianRatio: number | undefined;
  readonly p95Ratio: number | undefined;
}

/** The speed of each extractor that ran, on the same pages. */
export function speedOf(results: readonly PageResult[]): Speed[] {
  const fair = results.filter(({ extractors }) =>
    Object.values(extractors).every(({ milliseconds }) => milliseconds !== undefined),
  );
  const times = (name: ExtractorName): number[] =>
    fair.map(({ extractors }) => extractors[name]?.milliseconds).filter((time) => time !== undefined);
  const measure = times('readability');
  return EXTRACTORS.filter((name) => results.some(({ extractors }) => extractors[name])).map((name) => {
    const own = times(name);
    const [median, p95] = [quantile(own, 0.5), quantile(own, 0.95)];
    const ratio = (share: number): number | undefined =>
      measure.length === 0 ? undefined : quantile(own, share) / quantile(measure, share);
    return { name, pages: own.length, median, p95, medianRatio: ratio(0.5), p95Ratio: ratio(0.95) };
  });
}
