import { select } from '../../../src/article/body/score/select.ts';
import type { Total } from '../measures/measure.ts';
import { measureOf, textThatCounts } from '../measures/of-set.ts';
import { boost, type Fit, oddsOf } from './boost.ts';
import type { FitPage } from './gather.ts';
import type { Bins, Rows } from './rows.ts';

/** Parts that the sites are dealt into. */
const FOLDS = 5;

/**
 * How well a model does on sites that it has not seen: for each fifth of the sites, one that is fitted on the other four.
 * @param starts Where the rows of each page begin.
 * @param step Is told after each tree.
 * @returns The score of each set and each kind of page.
 */
export function crossCheck(
  pages: readonly FitPage[],
  starts: readonly number[],
  rows: Rows,
  bins: Bins,
  fit: Fit,
  step: () => void,
): Map<string, Total> {
  const odds = new Float64Array(rows.truth.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = pages.map(({ page }) => foldOf(page.url) === fold);
    const ensemble = boost(
      rows,
      bins,
      rowsFor(pages, starts, rows, (place) => !isLeftOut[place]),
      fit,
      step,
    );
    for (const row of rowsFor(pages, starts, undefined, (place) => isLeftOut[place] ?? false)) {
      odds[row] = oddsOf(ensemble, bins, rows.width, row);
    }
  }
  return totalsOf(pages, starts, odds);
}

/** The rows of some pages; with weights given, those alone that count. */
export function rowsFor(
  pages: readonly FitPage[],
  starts: readonly number[],
  rows: Pick<Rows, 'weights'> | undefined,
  isWanted: (place: number) => boolean,
): Int32Array {
  const found: number[] = [];
  for (const [place, { texts }] of pages.entries()) {
    if (!isWanted(place)) continue;
    const start = starts[place] ?? 0;
    for (let row = start; row < start + texts.length; row++) if (!rows || (rows.weights[row] ?? 0) > 0) found.push(row);
  }
  return Int32Array.from(found);
}

/** Pages of one site fall into one fold. */
function foldOf(url: string): number {
  const site = new URL(url).hostname.split('.').slice(-2).join('.');
  return [...site].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7) % FOLDS;
}

function totalsOf(pages: readonly FitPage[], starts: readonly number[], odds: Float64Array): Map<string, Total> {
  const groups = new Map<string, [FitPage, number][]>();
  for (const [place, page] of pages.entries()) {
    const { set, type } = page.page;
    for (const name of [set, ...(type ? [`${set}, ${type}`] : [])]) {
      groups.set(name, [...(groups.get(name) ?? []), [page, starts[place] ?? 0]]);
    }
  }
  return new Map([...groups].map(([name, members]) => [name, totalOf(members, odds)]));
}

function totalOf(members: readonly [FitPage, number][], odds: Float64Array): Total {
  const [first] = members as [[FitPage, number]];
  const setMeasure = measureOf(first[0].page);
  const scores = members.map(([{ page, texts, captions }, start]) => {
    const blocks = texts.map((text, place) => ({
      text,
      score: odds[start + place] ?? 0,
      isCaption: captions[place] ?? false,
    }));
    const { threshold } = select(blocks);
    const kept = blocks.filter(({ score, isCaption }) => score > threshold && !isCaption).map(({ text }) => text);
    return setMeasure.measure.score(page.gold, textThatCounts({ text: kept.join('\n'), captions: [] }, setMeasure));
  });
  return setMeasure.measure.total(scores);
}
