import { STAGES } from '../../src/article/extract.ts';
import type { Stage } from '../../src/article/stage.ts';

/** The names of the stages through which an article comes, in order. */
export const ARTICLE_STAGES = STAGES.filter(({ modes }) => modes.includes('article')).map(({ name }) => name);

/** Makes the table of stages in which one throws on purpose, whatever its condition. */
export function stagesBrokenAt(name: string): Stage[] {
  const run = (): never => {
    throw new Error('broken on purpose');
  };
  return STAGES.map((stage) => (stage.name === name ? { ...stage, run, when: () => true } : stage));
}
