import { TextEncoder } from 'node:util';
import { fileName } from '../../src/export/file-name.ts';

// jsdom has none.
Object.assign(globalThis, { TextEncoder });

test.each([
  ['A story: “one/two”?', 'A story “one two”.md'],
  ['Aux', 'article Aux.md'],
  ['Con.Air', 'article Con.Air.md'],
  ['Console', 'Console.md'],
  ['…\u202e.', '….md'],
  ['', 'article.md'],
])('the title %j is the name %j', (title, name) => expect(fileName(title, 'md')).toBe(name));

test('a long title is cut between letters', () => {
  expect(fileName('é👩‍👩‍👧'.repeat(30), 'md')).toMatch(/^(?:é\p{Emoji}+)+é?\.md$/u);
});
