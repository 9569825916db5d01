import type { Finder } from '../../src/article/clutter/finding.ts';
import { textOf } from '../../src/article/text/words.ts';
import { measured } from './page.ts';

/** What a finder finds in a body: reason and text of each, "rail: Up next …" */
export function findingsOf(find: Finder, body: string, head = ''): string[] {
  const { root, measures } = measured(body, head);
  const before = root.innerHTML;
  const findings = find(root, measures);
  if (root.innerHTML !== before) throw new Error('A finder may not alter the page.');
  return findings.map(({ element, reason }) => `${reason}: ${textOf(element)}`);
}
