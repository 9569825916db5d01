import { findSets, loadPages } from './corpus.ts';
import type { GoldPage } from './gold-page.ts';
import { measureOf, type SetMeasure } from './measures/of-set.ts';
import type { BenchOptions } from './options.ts';

type Choice = Pick<BenchOptions, 'folder' | 'sets' | 'only' | 'limit'>;

/** One set of a run. */
export interface SetPlan {
  readonly set: string;
  /** How many pages of it are asked for, at least one. */
  readonly pages: number;
  readonly how: SetMeasure;
}

/**
 * What there is to do; every line is read and checked on the way.
 * @throws With one sentence when a set or an id is not there, no page is left, or a line is no page.
 */
export async function planPages(choice: Choice): Promise<SetPlan[]> {
  const plans: SetPlan[] = [];
  const missing = new Set(choice.only);
  for (const set of await chosenSets(choice)) {
    let pages = 0;
    let how: SetMeasure | undefined;
    for await (const page of pagesOf(set, choice)) {
      how ??= measureOf(page);
      pages++;
      missing.delete(page.id);
    }
    if (how) plans.push({ set, pages, how });
  }
  if (missing.size > 0) throw new Error(`No page has the id ${[...missing].join(', ')}.`);
  if (plans.length === 0) throw new Error(`There are no pages to measure in ${choice.folder}.`);
  return plans;
}

/** The pages that are asked for, set by set, one at a time. @throws As planPages does. */
export async function* chosenPages(choice: Choice): AsyncGenerator<GoldPage> {
  for (const set of await chosenSets(choice)) yield* pagesOf(set, choice);
}

async function chosenSets({ folder, sets }: Choice): Promise<readonly string[]> {
  const all = await findSets(folder);
  for (const set of sets ?? [])
    if (!all.includes(set)) throw new Error(`${folder} has no set "${set}": it has ${all.join(', ')}.`);
  return sets ?? all;
}

async function* pagesOf(set: string, { folder, only, limit }: Choice): AsyncGenerator<GoldPage> {
  let left = limit;
  for await (const page of loadPages(folder, set)) {
    if (only && !only.includes(page.id)) continue;
    if (left-- <= 0) return;
    yield page;
  }
}
