import { keepCode } from '../../../src/article/steps/keep-code.ts';
import { draftOf, htmlIn } from '../../support/page.ts';

function kept(body: string): string {
  const draft = draftOf(body);
  keepCode(draft);
  return htmlIn(draft.root);
}

const LONG =
  'The river rose in the night, and by the morning the mill stood in the water up to its windows; nobody was hurt.';

test.each([
  ['long sentences', `<pre class="text">${LONG}</pre>`, `<p class="text">${LONG}</p>`],
  ['with emphasis', `<pre>${LONG} <em>Nobody.</em></pre>`, `<p>${LONG} <em>Nobody.</em></p>`],
  ['with its paragraphs', `<pre>${LONG}\n\n${LONG}</pre>`, `<p>${LONG}<br><br>${LONG}</p>`],
  [
    'in Japanese',
    `<pre>${'川は夜のうちに増水しました。'.repeat(9)}</pre>`,
    `<p>${'川は夜のうちに増水しました。'.repeat(9)}</p>`,
  ],
])('prose in a pre is text: %s', (_, body, text) => expect(kept(body)).toBe(text));

test('verse keeps its lines and their indents', () =>
  expect(kept('<pre class="wp-block-verse">The river rose\n  and fell,\n\nand rose.</pre>')).toBe(
    '<p class="wp-block-verse">The river rose<br>&nbsp;&nbsp;and fell,<br><br>and rose.</p>',
  ));

test.each([
  [
    'lines that their writer has broken',
    'The river rose in the night,\nand by the morning the mill\nstood in the water.',
  ],
  ['a program of one line', `const river = { name: 'Harrow', rises: [${'1, '.repeat(40)}] };`],
  ['a program in a code element', `<code>${LONG}</code>`],
  ['a long line that is no sentence', 'river mill meadow '.repeat(9)],
  ['columns', `${LONG}     12     13`],
  ['a record', `2026-05-03 08:31:12 INFO ${'river.mill.Water:12 rose 3.4 (was 3.1) '.repeat(4)}.`],
])('%s stay as they are', (_, text) => expect(kept(`<pre>${text}</pre>`)).toContain('<pre>'));

test('prose that its page shows as a program is one', () => {
  expect(kept(`<pre class="language-text language-markdown">${LONG}</pre>`)).toContain('<pre');
  expect(kept(`<div class="highlight"><pre>${LONG}</pre></div>`)).toContain('<pre>');
});
