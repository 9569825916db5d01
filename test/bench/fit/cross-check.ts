import { select } from '../../../src/article/body/score/select.ts';
import type { Total } from '../measures/measure.ts';
import { measureOf, textThatCounts } from '../measures/of-set.ts';
import { boost, type Ensemble, type Fit, logOddsOf } from './boost.ts';
import { FOLDS, foldOf } from './folds.ts';
import type { FitPage } from './gather.ts';
import type { Bins, Rows } from './rows.ts';

/** What models are fitted on, and how. */
export interface Trial {
  readonly pages: readonly FitPage[];
  /** The first row of each page. */
  readonly starts: readonly number[];
  readonly rows: Rows;
  readonly bins: Bins;
  readonly fit: Fit;
  /** Called after each tree. */
  readonly onTree: () => void;
}

/**
 * Measures a model on sites that it was not fitted on: the pages of each fifth of the sites are scored by a model of the
 * other four.
 * @param models One for each fold, fitted without it.
 * @returns The score of each set and of each type of page in it, by name.
 */
export function crossCheck(trial: Trial, models: readonly Ensemble[] = foldModels(trial)): Map<string, Total> {
  return totalsOf(trial.pages, trial.starts, heldOutLogOdds(trial, models));
}

/** Fits one model for each fold, on the sites of all others. */
export function foldModels({ pages, starts, rows, bins, fit, onTree }: Trial): Ensemble[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const chosen = rowsFor(pages, starts, rows, (place) => foldOf(pages[place]?.page.url ?? '') !== fold);
    return boost(rows, bins, chosen, fit, onTree);
  });
}

/** Scores every block by the model that was fitted without its site. @returns Log odds, in the order of the rows. */
function heldOutLogOdds({ pages, starts, rows, bins }: Trial, models: readonly Ensemble[]): Float64Array {
  const logOdds = new Float64Array(rows.truth.length);
  for (const [fold, model] of models.entries()) {
    const own = rowsFor(pages, starts, undefined, (place) => foldOf(pages[place]?.page.url ?? '') === fold);
    for (const row of own) logOdds[row] = logOddsOf(model, bins, rows.width, row);
  }
  return logOdds;
}

/**
 * Lists the rows of some pages.
 * @param rows If given, rows of no weight are left out.
 * @param isWanted Tells of the number of a page whether it is one of them.
 */
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

function totalsOf(pages: readonly FitPage[], starts: readonly number[], logOdds: Float64Array): Map<string, Total> {
  const groups = new Map<string, [FitPage, number][]>();
  for (const [place, page] of pages.entries()) {
    const { set, type } = page.page;
    for (const name of [set, ...(type ? [`${set}, ${type}`] : [])]) {
      groups.set(name, [...(groups.get(name) ?? []), [page, starts[place] ?? 0]]);
    }
  }
  return new Map([...groups].map(([name, members]) => [name, totalOf(members, logOdds)]));
}

function totalOf(members: readonly [FitPage, number][], logOdds: Float64Array): Total {
  const [first] = members as [[FitPage, number]];
  const setMeasure = measureOf(first[0].page);
  const scores = members.map(([{ page, texts, captions }, start]) => {
    const blocks = texts.map((text, place) => ({
      text,
      score: logOdds[start + place] ?? 0,
      isCaption: captions[place] ?? false,
    }));
    const { threshold } = select(blocks);
    const kept = blocks.filter(({ score, isCaption }) => score > threshold && !isCaption).map(({ text }) => text);
    return setMeasure.measure.score(page.gold, textThatCounts({ text: kept.join('\n'), captions: [] }, setMeasure));
  });
  return setMeasure.measure.total(scores);
}
