import { readFileSync } from 'node:fs';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core says of a part of a document. */
export interface Audit {
  /** A line for each rule that is broken, with the markup that breaks it. */
  readonly violations: readonly string[];
  /** How many rules are kept. */
  readonly passes: number;
}

/**
 * A script that brings axe-core into a document, runs it there and gives an `Audit`.
 * @param part What is looked at, as axe.run takes it: a script.
 */
export const auditScript = (part: string): string => `(async () => {
  ${axe};
  const { violations, passes } = await axe.run(${part});
  const lines = violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
  return { violations: lines, passes: passes.length };
})()`;
