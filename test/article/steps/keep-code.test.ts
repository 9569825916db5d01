import { keepCode } from '../../../src/article/steps/keep-code.ts';
import { draftOf, htmlIn } from '../../support/page.ts';

function blocks(body: string): { language: string | null; text: string | null }[] {
  const draft = draftOf(body);
  keepCode(draft);
  return [...draft.root.querySelectorAll('pre')].map((pre) => ({
    language: pre.getAttribute('data-language'),
    text: pre.textContent,
  }));
}

test.each([
  ['pre', '<pre class="language-js">a</pre>', 'js'],
  ['code', '<pre><code class="hljs lang-c++">a</code></pre>', 'c++'],
  ['the box around', '<div class="highlight highlight-source-python"><pre>a</pre></div>', 'python'],
  [
    'the second box around',
    '<div class="language-rust highlighter-rouge"><div class="highlight"><pre>a</pre></div></div>',
    'rust',
  ],
  ['an attribute', '<pre data-lang="Go">a</pre>', 'go'],
  ['a brush', '<pre class="brush: php; toolbar: false">a</pre>', 'php'],
  ['pandoc', '<pre class="sourceCode haskell">a</pre>', 'haskell'],
  ['none', '<pre class="language-plaintext">a</pre>', null],
  ['no name', '<pre class="wp-block-code">a</pre>', null],
])('the language is told by %s', (_name, body, language) => expect(blocks(body)).toEqual([{ language, text: 'a' }]));

test.each([
  ['breaks', '<pre>a<br>b<br><br>c</pre>', 'a\nb\n\nc'],
  ['boxes', '<pre><div>a</div><div>b</div><div></div><div>c</div></pre>', 'a\nb\n\nc'],
  [
    'boxes with ends of their own',
    '<pre><code><span class="line">a\n</span><span class="line">b\n</span></code></pre>',
    'a\nb\n',
  ],
  ['spans between ends', '<pre><span class="line">a</span>\n<span class="line">b</span></pre>', 'a\nb'],
  [
    'spans that are shown as boxes',
    '<pre><span class="token-line">a</span><span class="token-line">b</span></pre>',
    'a\nb',
  ],
  [
    'spans that are shown as boxes among lines with ends of their own',
    '<pre>a\n<span class="x-highlight-code-line">b</span><span class="x-highlight-code-line">c</span>d\n</pre>',
    'a\nb\nc\nd\n',
  ],
  ['list items', '<pre><ol><li>a</li><li>b</li></ol></pre>', 'a\nb'],
  ['numbers before them', '<pre><span class="lineno">1 </span>a\n<span class="lineno">2 </span>b</pre>', 'a\nb'],
  ['numbers in rows', '<pre>a\nb<span class="line-numbers-rows"><span></span><span></span></span></pre>', 'a\nb'],
  ['buttons', '<div class="code-toolbar"><pre>a</pre><div class="toolbar">Copy</div></div>', 'a'],
])('lines stay apart: %s', (_name, body, text) => expect(blocks(body).map((block) => block.text)).toEqual([text]));

test.each([
  [
    'of one row',
    '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>a\n  b\n</pre></td></tr></table>',
  ],
  [
    'of a row for each line',
    '<table><tr><td class="blob-num">1</td><td class="blob-code">a</td></tr><tr><td class="blob-num">2</td><td class="blob-code">  b</td></tr></table>',
  ],
])('a table %s becomes one block', (_name, body) => {
  expect(blocks(body)).toEqual([{ language: null, text: 'a\n  b' }]);
  const draft = draftOf(body);
  keepCode(draft);
  expect(draft.root.querySelector('table')).toBeNull();
});

test('a table of words stays a table', () => {
  const draft = draftOf('<table><tr><td>One</td></tr></table><pre>a</pre>');
  keepCode(draft);
  expect(draft.root.querySelector('td')?.textContent).toBe('One');
});

test.each([
  ['Sphinx', '<div class="code-block-caption"><span class="caption-text">kite.py</span></div>'],
  ['Docusaurus', '<div class="codeBlockTitle_x">kite.py</div>'],
])('the name of the file above a program is marked: %s', (_name, title) => {
  const draft = draftOf(`<div>${title}<pre>a</pre></div>`);
  keepCode(draft);
  expect(draft.root.querySelector('[data-lectern-part="code title"]')?.textContent).toBe('kite.py');
});

test('a signature is set as code, once', () => {
  const draft = draftOf(
    '<dl><dt class="sig">read(<em>path</em>)</dt><dt class="sig"><code>write</code></dt><dt>kite</dt></dl>',
  );
  keepCode(draft);
  expect(htmlIn(draft.root)).toBe(
    '<dl><dt class="sig"><code>read(<em>path</em>)</code></dt><dt class="sig"><code>write</code></dt><dt>kite</dt></dl>',
  );
});

test('numbers of lines and buttons are recorded, the numbers of a block as one removal', () => {
  const draft = draftOf(
    '<pre><button>Copy</button><span class="lineno">1</span>a\n<span class="lineno">2</span>b</pre>' +
      '<table><tr><td class="blob-num">1</td><td class="blob-code">c</td></tr><tr><td class="blob-num">2</td><td class="blob-code">d</td></tr></table>',
  );
  keepCode(draft);
  expect(draft.removals.map(({ reason, kind, text }) => [reason, kind, text])).toEqual([
    ['control', 'furniture', 'Copy'],
    ['control', 'furniture', '1 2'],
    ['control', 'furniture', '1 2'],
  ]);
  expect(htmlIn(draft.root)).toBe('<pre>a b</pre><pre>c d</pre>');
});

test('the language and the words of a control go on either side of a program, and words in it stay', () => {
  const draft = draftOf('<div><div>Bash</div><pre><span>copy</span> a.txt b.txt</pre><div>复制</div></div>');
  keepCode(draft);
  expect(htmlIn(draft.root)).toBe('<div><pre><span>copy</span> a.txt b.txt</pre></div>');
});
