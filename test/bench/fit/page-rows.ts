import { FEATURES } from '../../../src/article/body/score/features.ts';
import type { FitPage } from './gather.ts';
import type { Rows } from './rows.ts';

/** Factor of the weights of pages whose gold is passages: few of their blocks are labelled. */
const PASSAGE_PAGE_FACTOR = 2;

/**
 * Puts the blocks of all pages into one table.
 * @returns The table, and the number of the first row of each page.
 */
export function rowsOf(pages: readonly FitPage[]): { rows: Rows; starts: number[] } {
  const starts: number[] = [];
  let count = 0;
  for (const { texts } of pages) {
    starts.push(count);
    count += texts.length;
  }
  const width = FEATURES.length;
  const rows = {
    width,
    values: new Float32Array(count * width),
    truth: new Float32Array(count),
    weights: new Float32Array(count),
  };
  for (const [place, page] of pages.entries()) {
    const start = starts[place] ?? 0;
    rows.values.set(page.rows, start * width);
    const factor = page.page.gold.text ? 1 : PASSAGE_PAGE_FACTOR;
    for (const [number, label] of page.labels.entries()) {
      rows.truth[start + number] = label.isArticle ? 1 : 0;
      // Captions stay or go with their pictures: the model is not asked for them.
      rows.weights[start + number] = page.captions[number] ? 0 : label.weight * factor;
    }
  }
  return { rows, starts };
}
