import { findClutter } from '../../../src/article/clutter/find-clutter.ts';
import { extract, STAGES } from '../../../src/article/extract.ts';
import { find } from '../../../src/article/make-stage.ts';
import type { Stage } from '../../../src/article/stage.ts';
import { VITAL } from '../ablate/vital.ts';
import type { FoundArticle } from './answer.ts';
import { bringAsReader, extracted, ruleForMany } from './lectern.ts';
import { measureCall } from './measure-call.ts';

/** What an extraction gives as a whole, and without each of its parts. */
export interface Ablated {
  readonly whole: FoundArticle | null;
  /** Milliseconds of each part, where it runs alone and warm; 0 where it was not needed. */
  readonly milliseconds: Readonly<Record<string, number>>;
  /** The articles that are others than the whole extraction's, by the part without which they are. */
  readonly without: Readonly<Record<string, FoundArticle | null>>;
}

const CLUTTER = 'find clutter';

/**
 * Extracts the article of the live page, and again without each finder and each stage that can be left out.
 * @param options Its address, and the names of the only parts to leave out, if not all.
 */
export function run({ url, parts }: { readonly url: string; readonly parts?: readonly string[] }): Ablated {
  bringAsReader(new URL(url).hostname);
  // The first call is slower for all that is used for the first time.
  articleBy(url, STAGES);
  const milliseconds: Record<string, number> = {};
  const note = (name: string, time: number) => (milliseconds[name] = (milliseconds[name] ?? 0) + time);
  const whole = articleBy(url, withFinders(undefined, note), note);
  const own = JSON.stringify(whole);
  const without: Record<string, FoundArticle | null> = {};
  for (const [name, stages] of trials(Object.keys(milliseconds).filter((name) => !parts || parts.includes(name)))) {
    const article = articleBy(url, stages);
    if (JSON.stringify(article) !== own) without[name] = article;
  }
  return { whole, milliseconds, without };
}

/** The tables of stages to try, by the part that each lacks. */
function* trials(names: readonly string[]): Generator<[string, readonly Stage[]]> {
  for (const name of names) {
    if (name.startsWith('finder ')) yield [name, withFinders(name)];
    else if (!VITAL.has(name)) yield [name, STAGES.filter((stage) => stage.name !== name)];
  }
}

/** The table of stages, with a look at each finder. @param left The finder that finds nothing. */
function withFinders(left: string | undefined, note?: (name: string, time: number) => void): readonly Stage[] {
  const attempt = <Answer>(name: string, part: () => Answer, otherwise: Answer): Answer => {
    if (name === left) return otherwise;
    const start = performance.now();
    const answer = part();
    note?.(name, performance.now() - start);
    return answer;
  };
  return STAGES.map((stage) => {
    if (stage.name !== CLUTTER) return stage;
    return find(CLUTTER, stage.modes, ({ draft }) => ({
      findings: findClutter(draft.root, draft.measures, { attempt }),
    }));
  });
}

function articleBy(
  address: string,
  stages: readonly Stage[],
  onStage?: (name: string, time: number) => void,
): FoundArticle | null {
  return measureCall(() =>
    extracted(extract(document, { address, rules: ruleForMany, stages, ...(onStage && { onStage }) })),
  ).article;
}
