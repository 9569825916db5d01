import { stat } from 'node:fs/promises';
import path from 'node:path';
import { CLUTTER } from '../../../src/article/body/score/features/clutter.ts';
import { FRAMES, UNIT } from '../../../src/article/body/score/features/frames.ts';
import { INSIDE, NEAR } from '../../../src/article/body/score/features/names.ts';
import { NEIGHBOURS } from '../../../src/article/body/score/features/neighbours.ts';
import { PAGE } from '../../../src/article/body/score/features/page.ts';
import { PLACE } from '../../../src/article/body/score/features/place.ts';
import { SHAPE } from '../../../src/article/body/score/features/shape.ts';
import { CALL_WORDS, WORDS } from '../../../src/article/body/score/features/words.ts';
import { FEATURES } from '../../../src/article/body/score/features.ts';
import type { Total } from '../measures/measure.ts';
import { crossCheck, type Trial } from './cross-check.ts';
import type { Bins } from './rows.ts';

/** Groups of features by names for people. */
const GROUPS = { SHAPE, WORDS, CALL_WORDS, FRAMES, UNIT, PLACE, NEIGHBOURS, PAGE, CLUTTER, INSIDE, NEAR };

/** A part of the score that can be left out, and what remains of the data then. */
interface Part {
  readonly name: string;
  readonly bins: Bins;
  /** Milliseconds that it takes on a page, where that was measured. */
  readonly milliseconds?: number;
  /** Bytes of its source, where it has a file of its own. */
  readonly bytes?: number;
}

/**
 * Measures what each group of features and each finder is worth: how F1 on sites that were not fitted changes without it.
 * @returns The lines of a table in Markdown, each as soon as it is known: the change of each set in points of F1, and of
 * all sets alike; costs beside.
 */
export async function* ablate(trial: Trial): AsyncGenerator<string> {
  const check = (bins: Bins): Map<string, Total> => crossCheck({ ...trial, bins });
  const whole = check(trial.bins);
  const sets = [...whole.keys()].filter((name) => !name.includes(','));
  yield `| left out | ${sets.join(' | ')} | mean | ms | source, bytes |`;
  yield `| --- |${' --- |'.repeat(sets.length + 3)}`;
  for (const { name, bins: left, milliseconds, bytes } of [...groups(trial), ...(await finders(trial))]) {
    const totals = check(left);
    const changes = sets.map((set) => 100 * ((totals.get(set)?.f1 ?? 0) - (whole.get(set)?.f1 ?? 0)));
    const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
    const figures = [...changes, mean].map((change) => change.toFixed(2));
    yield `| ${name} | ${figures.join(' | ')} | ${milliseconds?.toFixed(2) ?? '–'} | ${bytes ?? '–'} |`;
  }
}

/** The data without each group of features: no tree can part at them. */
function groups({ bins }: Trial): Part[] {
  return Object.entries(GROUPS).map(([name, { names }]) => {
    const own = new Set(names.map((feature) => FEATURES.indexOf(feature)));
    const edges = bins.edges.map((values, feature) => (own.has(feature) ? new Float32Array(0) : values));
    return { name: `features ${name}`, bins: { ...bins, edges } };
  });
}

/** The data without each finder: the feature `clutter` as the others alone make it. */
async function finders({ pages, starts, rows: { width }, bins }: Trial): Promise<Part[]> {
  const clutter = FEATURES.indexOf('clutter');
  const names = Object.keys(pages[0]?.finders ?? {});
  return Promise.all(
    names.map(async (name): Promise<Part> => {
      const numbers = bins.numbers.slice();
      let milliseconds = 0;
      for (const [place, { finders: all }] of pages.entries()) {
        const { without = [], milliseconds: own = 0 } = all[name] ?? {};
        milliseconds += own / pages.length;
        for (const [block, reason] of without)
          numbers[((starts[place] ?? 0) + block) * width + clutter] = binOf(bins.edges[clutter], reason);
      }
      return { name, bins: { ...bins, numbers }, milliseconds, bytes: await bytesOf(name) };
    }),
  );
}

/** The number of edges below a value. */
function binOf(edges: Float32Array | undefined, value: number): number {
  return edges?.filter((edge) => edge < value).length ?? 0;
}

/** The size of the file of a finder: "finder findRails" stands in find-rails.ts. */
async function bytesOf(name: string): Promise<number> {
  const file = name.replace('finder ', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return (await stat(path.join(import.meta.dirname, `../../../src/article/clutter/${file}.ts`))).size;
}
