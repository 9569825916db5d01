import type { GoldPage } from '../gold-page.ts';
import type { Ablated } from '../in-page/ablated.ts';
import type { PageScore } from '../measures/measure.ts';
import { type SetMeasure, textThatCounts } from '../measures/of-set.ts';

/** Most by which a page's F1 differs that counts as the same. Set by hand. */
const SAME_F1 = 0.001;

/** A part of the extraction that was left out, and what came of it. */
export interface Worth {
  readonly part: string;
  /** Change of F1 without it by set, in points (hundredths), in the order of the sets. */
  readonly changes: readonly number[];
  /** Words of the gold that are lost without it, and words kept that are not in the gold, as shares of 1: means of all pages. */
  readonly lost: number;
  readonly clutter: number;
  /** Pages that are worse without it, and better. */
  readonly worse: number;
  readonly better: number;
  /** Mean time on a page. */
  readonly milliseconds: number;
}

/** Gathers what each part is worth, page by page. */
export class Worths {
  readonly #pages: { readonly set: string; readonly whole: PageScore; readonly without: Map<string, PageScore> }[] = [];
  readonly #times = new Map<string, number>();
  readonly #sets = new Map<string, SetMeasure>();

  /** The sets of the pages so far. */
  get sets(): readonly string[] {
    return [...this.#sets.keys()];
  }

  /** The parts that were tried or that took time. */
  get parts(): readonly string[] {
    return [...this.#times.keys()];
  }

  add({ set, gold }: GoldPage, how: SetMeasure, { whole, milliseconds, without }: Ablated): void {
    const score = (article: Ablated['whole']) => how.measure.score(gold, article ? textThatCounts(article, how) : '');
    this.#sets.set(set, how);
    this.#pages.push({
      set,
      whole: score(whole),
      without: new Map(Object.entries(without).map(([part, article]) => [part, score(article)])),
    });
    for (const [part, time] of Object.entries(milliseconds)) this.#times.set(part, (this.#times.get(part) ?? 0) + time);
  }

  /** What a part is worth on all pages so far. */
  of(part: string): Worth {
    const pairs = this.#pages.map(({ set, whole, without }) => ({ set, whole, left: without.get(part) ?? whole }));
    const gain = ({ whole, left }: (typeof pairs)[number]): number => (left.f1 ?? 0) - (whole.f1 ?? 0);
    const mean = (share: 'recall' | 'precision'): number =>
      pairs.reduce((sum, { whole, left }) => sum + (whole[share] ?? 0) - (left[share] ?? 0), 0) / pairs.length;
    return {
      part,
      changes: [...this.#sets].map(([set, { measure }]) => {
        const own = pairs.filter((pair) => pair.set === set);
        return 100 * (measure.total(own.map(({ left }) => left)).f1 - measure.total(own.map(({ whole }) => whole)).f1);
      }),
      lost: mean('recall'),
      clutter: mean('precision'),
      worse: pairs.filter((pair) => gain(pair) < -SAME_F1).length,
      better: pairs.filter((pair) => gain(pair) > SAME_F1).length,
      milliseconds: (this.#times.get(part) ?? 0) / this.#pages.length,
    };
  }
}
