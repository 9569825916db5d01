import '../../../src/entry-points/plain-text.ts';
import { extract } from '../../../src/article/extract.ts';
import { setPlainText } from '../../../src/article/steps/set-plain-text.ts';
import { draftOf, htmlIn, pageOf } from '../../support/page.ts';

const LONG = [
  '   The ferry between the two islands has run since the winter of the great',
  '   frost, when the last of the ice bridges broke and nobody could walk over.',
].join('\n');
const SET = `<p>The ferry between the two islands has run since the winter of the great frost, when the last of the ice
bridges broke and nobody could walk over.</p>`.replace('\n', ' ');

/** What becomes of a plain text of some blocks, after one long paragraph. */
function set(text: string): string {
  const draft = draftOf('<pre></pre>');
  (draft.root.querySelector('pre') as Element).textContent = `${LONG}\n\n${LONG}\n\n${text}`;
  setPlainText(draft);
  return htmlIn(draft.root).replaceAll(SET, '').replace('<article>', '').replace('</article>', '');
}

test('lines of a paragraph are one, and a word that ends at a hyphen keeps it', () => {
  expect(
    set(`   It rained on the well-\n   known quay, and the whole of the town stood there to see who had come.`),
  ).toBe('<p>It rained on the well-known quay, and the whole of the town stood there to see who had come.</p>');
});

test('short lines are a verse, and stay lines', () => {
  expect(set('   The tide comes in,\n   the tide goes out')).toBe('<p>The tide comes in,<br>the tide goes out</p>');
});

test('numbered, underlined and capital lines that stand alone are headings', () => {
  expect(set('1.  Introduction\n\n2.1.  The Quay\n\nTerms\n=====\n\nCHAPTER ONE')).toBe(
    '<h2>1. Introduction</h2><h3>2.1. The Quay</h3><h2>Terms</h2><h2>CHAPTER ONE</h2>',
  );
});

test('items make lists, also with blank lines between and lines that go on further in', () => {
  expect(set('   - ropes, of which\n     there are three\n   - lamps\n\n   - nets')).toBe(
    '<ul><li>ropes, of which there are three</li><li>lamps</li><li>nets</li></ul>',
  );
  expect(set('   3. Cast off.\n   4. Steer.')).toBe('<ol start="3"><li>Cast off.</li><li>Steer.</li></ol>');
});

test('columns, drawings and what stands further in keep their lines', () => {
  const table = 'Port       Depth\nVelmere    12\nHarrow      7';
  const draft = draftOf('<pre></pre>');
  (draft.root.querySelector('pre') as Element).textContent = `${LONG}\n\n${LONG}\n\n${table.replace(/^/gm, '   ')}`;
  setPlainText(draft);
  expect(draft.root.querySelector('pre')?.textContent).toBe(table);
  expect(set('       make all\n       make install')).toBe('<pre>make all make install</pre>');
});

test('what a mail quotes is a quotation', () => {
  expect(set('> When does it sail?\n> At seven, or when\n> the tide lets it.')).toBe(
    '<blockquote><p>When does it sail? At seven, or when the tide lets it.</p></blockquote>',
  );
});

test('each long line is a paragraph where nobody has broken lines', () => {
  const draft = draftOf('<pre></pre>');
  const line = 'The ferry has run since the winter of the great frost. '.repeat(4).trim();
  (draft.root.querySelector('pre') as Element).textContent = `${line}\n${line}`;
  setPlainText(draft);
  expect(draft.root.querySelectorAll('p')).toHaveLength(2);
});

test('lines of Japanese are joined without a space', () => {
  const line = '港に砂が増えて船が入れないので、朝の便は潮が満ちるのを待ってから港を出ることになった';
  const draft = draftOf('<pre></pre>');
  (draft.root.querySelector('pre') as Element).textContent =
    `${line}\n${line}\nという。\n\n${line}\n${line}\n${line}\n`;
  setPlainText(draft);
  expect(draft.root.querySelector('p')?.textContent).toBe(`${line}${line}という。`);
});

test('data, programs and pages with more than the text stay as they are', () => {
  for (const body of [
    `<pre>${'{"lines": ["one", "two"]}\n'.repeat(20)}</pre>`,
    `<pre>${'import { quay } from "./quay.js";\n'.repeat(20)}</pre>`,
    `<p>${'A page about a program. '.repeat(30)}</p><pre>${'A text in it. '.repeat(30)}</pre>`,
  ]) {
    const draft = draftOf(body);
    const before = htmlIn(draft.root);
    setPlainText(draft);
    expect(htmlIn(draft.root)).toBe(before);
  }
});

test('the first line is the title of the article, and nothing of the text is left out', () => {
  const page = pageOf('<pre></pre>');
  (page.querySelector('pre') as Element).textContent = `THE FERRY SONG\n\n${LONG}\n\n- ropes\n- lamps\n\n${LONG}`;
  const extraction = extract(page);
  if (extraction.kind === 'none') throw new Error(extraction.why);
  const { title, body, removals } = extraction.article;
  expect(title).toBe('THE FERRY SONG');
  expect(htmlIn(body)).toBe(`${SET}<ul><li>ropes</li><li>lamps</li></ul>${SET}`);
  expect(removals.filter(({ kind }) => kind === 'text')).toEqual([]);
});
