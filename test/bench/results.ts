import { type StageTime, stageTimesOf } from './accounts.ts';
import type { SetPlan } from './chosen-pages.ts';
import type { RunDescription } from './describe-run.ts';
import type { GoldPage } from './gold-page.ts';
import type { SetMeasure } from './measures/of-set.ts';
import { type PageResult, resultOf } from './page-result.ts';
import { detailOf, type PageDetail } from './report/page-detail.ts';
import type { Answers } from './run-pages.ts';
import { type Speed, speedOf } from './speed.ts';
import { type SetSummary, summarise } from './summary.ts';

/** All that is known after a run. */
export interface Report {
  readonly run: RunDescription;
  readonly sets: readonly SetSummary[];
  /** Over the pages of all sets. */
  readonly speed: readonly Speed[];
  /** Of Lectern, over the pages of all sets. */
  readonly stages: readonly StageTime[];
  readonly pages: readonly PageResult[];
  /** What a person wants to see of each page, in the order of `pages`. */
  readonly details: readonly PageDetail[];
}

/** Gathers what becomes of the pages of a run. Of their texts only what the report shows is kept. */
export class Results {
  readonly #plans: readonly SetPlan[];
  readonly #how: ReadonlyMap<string, SetMeasure>;
  readonly #pages: PageResult[] = [];
  readonly #details: PageDetail[] = [];

  constructor(plans: readonly SetPlan[]) {
    this.#plans = plans;
    this.#how = new Map(plans.map(({ set, how }) => [set, how]));
  }

  /** Scores one page. @returns Whether an extractor failed on it. */
  add(page: GoldPage, answers: Answers): boolean {
    const how = this.#how.get(page.set);
    if (!how) throw new Error(`The set ${page.set} was not there when the run began.`);
    this.#pages.push(resultOf(page, answers, how));
    this.#details.push(detailOf(page, answers.get('lectern'), how));
    return [...answers.values()].some(({ failure }) => failure !== undefined);
  }

  /** The figures of all pages so far. */
  summary(): Omit<Report, 'run'> {
    const sets = this.#plans.map(({ set, how }) =>
      summarise(
        set,
        how.measure,
        this.#pages.filter((page) => page.set === set),
      ),
    );
    return {
      sets,
      speed: speedOf(this.#pages),
      stages: stageTimesOf(this.#pages),
      pages: this.#pages,
      details: this.#details,
    };
  }
}
