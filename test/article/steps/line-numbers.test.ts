import { keepCode } from '../../../src/article/steps/keep-code.ts';
import { draftOf } from '../../support/page.ts';

/** The programs of a body, and whether a table is left. */
function programs(body: string): { texts: (string | null)[]; isTable: boolean } {
  const draft = draftOf(body);
  keepCode(draft);
  const texts = [...draft.root.querySelectorAll('pre')].map(({ textContent }) => textContent);
  return { texts, isTable: draft.root.querySelector('table') !== null };
}

const LINES = ['let a = 1;', 'let b = 2;', 'mill(a, b);'];
const PROGRAM = LINES.join('\n');

test('a table of numbers and lines becomes the program, whatever its names', () => {
  const rows = LINES.map((line, place) => `<tr><td>${place + 1}</td><td><code>${line}</code></td></tr>`).join('');
  expect(programs(`<table>${rows}</table>`)).toEqual({ texts: [PROGRAM], isTable: false });
  const columns = `<table><tr><td><pre>7\n8\n9</pre></td><td><pre>${PROGRAM}</pre></td></tr></table>`;
  expect(programs(columns)).toEqual({ texts: [PROGRAM], isTable: false });
});

test('a column that counts the lines beside a program goes', () => {
  const numbers = '<div><b>1</b><br><b>2</b><br><b>3</b></div>'.replaceAll('<br>', ' ');
  expect(programs(`<div>${numbers}<pre>${PROGRAM}</pre></div>`).texts).toEqual([PROGRAM]);
});

test('elements that count the lines of a program go', () => {
  const numbered = LINES.map((line, place) => `<i>${place + 9}</i>${line}`).join('\n');
  expect(programs(`<pre>${numbered}</pre>`).texts[0]?.trim()).toBe(PROGRAM);
});

test.each([
  ['numbers of a program', '<pre>a = [<i>1</i>,\n<i>2</i>, <i>4</i>]</pre>'],
  ['numbers that do not count', '<pre><i>3</i>\n<i>1</i>\n<i>2</i></pre>'],
  ['a number before the program', '<p>3</p><pre>let a = 1;</pre>'],
])('%s stay', (_name, body) => {
  const draft = draftOf(body);
  const before = draft.root.textContent;
  keepCode(draft);
  expect(draft.root.textContent).toBe(before);
});

test('a table of data with a word of code stays a table', () => {
  const table =
    '<table><tr><td>Key</td><td><code>a</code></td></tr><tr><td>Code</td><td><code>b</code></td></tr></table>';
  expect(programs(table).isTable).toBe(true);
});

test('numbers of lines may stand in attributes alone', () => {
  const rows = LINES.map(
    (line, place) => `<tr><td data-line-number="${place + 1}"></td><td><code>${line}</code></td></tr>`,
  );
  expect(programs(`<table>${rows.join('')}</table>`)).toEqual({ texts: [PROGRAM], isTable: false });
});
