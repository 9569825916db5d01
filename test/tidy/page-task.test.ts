import { hasTask } from '../../src/tidy/page-task.ts';
import { box, layOut } from './layout.ts';

beforeAll(layOut);

test.each([
  ['a field for text as high as half of the window', `<textarea ${box(0, 0, 500, 400)}></textarea>`, true],
  ['an editor of programs', `<div class="CodeMirror" ${box(0, 0, 500, 300)}></div>`, true],
  ['a field for a comment', `<textarea ${box(0, 0, 500, 260)}></textarea>`, false],
  ['a ticket by its number', '<h1>Boats are counted twice #12</h1>', true],
  ['a number in a headline', '<h1>The #1 harbor of the year</h1>', false],
  ['a program in the text', `<pre class="code" ${box(0, 0, 500, 400)}></pre>`, false],
])('%s', (_, html, expected) => {
  document.body.innerHTML = html;
  expect(hasTask()).toBe(expected);
});
