import type { Problem } from '../../src/shared/messages.ts';
import { problemText } from '../../src/shared/problems.ts';

const PROBLEMS: readonly Problem[] = ['forbidden', 'no-stage', 'no-article', 'navigated', 'loading', 'failed'];

test('every problem has a sentence of its own', () => {
  const sentences = PROBLEMS.map(problemText);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(new Set(sentences).size).toBe(PROBLEMS.length);
});
