import '../../../src/entry-points/east-asian-names.ts';
import '../../../src/entry-points/entries.ts';
import '../../../src/entry-points/kinds.ts';
import '../../../src/entry-points/readability.ts';
import '../../../src/entry-points/site-rules.ts';
import { extract } from '../../../src/article/extract.ts';

/** What one extraction took, in milliseconds: as a whole, and by stage. */
export interface Taken {
  readonly whole: number;
  readonly stages: Readonly<Record<string, number>>;
}

/** Extracts the article of the live page once. */
export function run({ url }: { readonly url: string }): Taken {
  const stages: Record<string, number> = {};
  const start = performance.now();
  extract(document, {
    address: url,
    deadline: Number.POSITIVE_INFINITY,
    onStage: (name, ms) => (stages[name] = (stages[name] ?? 0) + ms),
  });
  return { whole: performance.now() - start, stages };
}
