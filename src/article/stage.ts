import type { ExtractionScript } from '../shared/later-scripts.ts';
import type { Mode, Work } from './work.ts';

/** One stage on the way from a page to an article. */
export interface Stage {
  /** The name by which logs, results, benchmarks and tests know it. */
  readonly name: string;
  /** The modes in which it applies. */
  readonly modes: readonly Mode[];
  /** A further condition, asked when its turn comes. */
  readonly when?: (work: Work) => boolean;
  readonly run: (work: Work) => void;
  /** A plainer way to the same, taken when `run` throws. */
  readonly otherwise?: (work: Work) => void;
  /** The script without which it can do less, where it is needed; whoever can wait brings it before the stage is run. */
  readonly needs?: (work: Work) => ExtractionScript | undefined;
  /** True of the stage without which nothing may be shown: if it throws, there is no article. */
  readonly isVital?: boolean;
}

/** Options of a run through the stages; tests and benchmarks set them. */
export interface StageOptions {
  /** Milliseconds since any fixed point; tests pass a clock of their own. */
  readonly now?: () => number;
  /** Milliseconds after which no further stage is begun. */
  readonly deadline?: number;
  /** Gets the milliseconds that each stage took. */
  readonly onStage?: (name: string, milliseconds: number) => void;
}

/** Work that is done in steps: each gives the script that is needed before the next one, if one is. */
export type Steps<Result> = Generator<ExtractionScript | undefined, Result>;

/** Take all steps that are left, without what is needed for some. @returns What comes of them. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Deadline in milliseconds after which a plain sentence serves a reader better than more work. A page of a hundred thousand
 * elements takes about one and a half seconds on a fast machine, and several on a busy old one.
 */
const DEADLINE_MS = 10_000;

/**
 * Run the stages that apply, in order, while there is time and nothing speaks against an article: one each time that more
 * is asked for, and what the next one needs before it. A stage that throws is logged and noted by its name, and the next one goes on with what there is.
 * @param stages The table.
 * @param work Filled in by the stages. At the end `absence` says why there is no article, if there is none.
 */
export function* runStages(stages: readonly Stage[], work: Work, options: StageOptions = {}): Steps<void> {
  const { now = () => performance.now(), deadline = DEADLINE_MS, onStage } = options;
  const end = now() + deadline;
  for (const stage of stages) {
    if (!stage.modes.includes(work.request.mode) || work.absence) continue;
    const start = now();
    if (start > end) {
      work.absence = 'late';
      return;
    }
    const needed = work.faults.attempt(`needs of ${stage.name}`, () => stage.needs?.(work), undefined);
    if (needed) yield needed;
    runStage(stage, work);
    if (onStage) onStage(stage.name, now() - start);
    yield undefined;
  }
}

function runStage({ name, when, run, otherwise, isVital }: Stage, work: Work): void {
  const isDone = work.faults.attempt(
    `stage ${name}`,
    () => {
      if (!when || when(work)) run(work);
      return true;
    },
    false,
  );
  if (isDone) return;
  if (isVital) work.absence = 'failed';
  else if (otherwise) work.faults.attempt(`stage ${name} again`, () => otherwise(work), undefined);
}
