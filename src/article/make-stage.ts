import type { ExtractionScript } from '../shared/later-scripts.ts';
import type { PageKind } from './article.ts';
import type { ScoreAdjuster } from './body/score/score-text.ts';
import type { Draft } from './draft/draft.ts';
import type { Stage } from './stage.ts';
import type { Findings, Mode, Work } from './work.ts';

/** A stage that works with all that is known. */
export const act = (name: string, modes: readonly Mode[], run: (work: Work) => void, when?: Stage['when']): Stage => {
  return { name, modes, run, ...(when && { when }) };
};

/** A stage that changes the draft, and reads nothing else. */
export const step = (
  name: string,
  modes: readonly Mode[],
  run: (draft: Draft) => void,
  when?: Stage['when'],
): Stage => {
  return act(name, modes, ({ draft }) => run(draft), when);
};

/** A stage that finds something out, which later ones read. */
export const find = (
  name: string,
  modes: readonly Mode[],
  run: (work: Work) => Findings,
  when?: Stage['when'],
): Stage => {
  return act(name, modes, (work) => Object.assign(work, run(work)), when);
};

/** A condition: the page is of one of these kinds. */
export const isKind = (...kinds: readonly PageKind[]): NonNullable<Stage['when']> => {
  return ({ kind }) => kinds.includes(kind);
};

/** A stage that finds what weighs the text of one kind of page, with the script for kinds. */
export const weigh = (
  kind: PageKind,
  name: string,
  modes: readonly Mode[],
  adjusterOf: (work: Work) => ScoreAdjuster | undefined,
): Stage => ({
  ...find(name, modes, (work) => ({ adjustScores: adjusterOf(work) }), isKind(kind)),
  needs: (work) => (work.kind === kind ? 'kinds' : undefined),
});

/** A stage that needs a script where something is found in the draft before it. */
export const needing = (script: ExtractionScript, isNeeded: (draft: Draft) => boolean, stage: Stage): Stage => {
  return { ...stage, needs: ({ draft }) => (isNeeded(draft) ? script : undefined) };
};
