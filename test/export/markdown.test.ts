import fc from 'fast-check';
import { marked } from 'marked';
import { fitHtml } from '../../src/export/epub/fit-html.ts';
import { mathToTex } from '../../src/export/formulas/math-to-tex.ts';
import { writeMarkdown } from '../../src/export/markdown/write-markdown.ts';
import { pageOf } from '../support/page.ts';
import { wordsOf } from './exported.ts';
import { anyBody } from './random-markup.ts';

const markdownOf = (markup: string): string => writeMarkdown(pageOf(markup).body, mathToTex).trimEnd();

/** The words of Markdown as another program reads it. */
const readBack = (markdown: string): string[] => {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return wordsOf(new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
};

test.each([
  [
    'a table with cells over rows and columns',
    '<table><tr><th>A<th colspan=2>B</tr><tr><td rowspan=2>x<td>1<td>2</tr><tr><td>3<td>4</tr></table>',
    '| A | B | |\n| - | - | - |\n| x | 1 | 2 |\n| | 3 | 4 |',
  ],
  [
    'a table without a header, with a title',
    '<table><caption>Costs</caption><tr><td>a<td>b</tr></table>',
    'Costs\n\n| | |\n| - | - |\n| a | b |',
  ],
  [
    'pipes in code and in words of a table',
    '<table><tr><th>Op<th>Text</tr><tr><td><code>a || b</code><td>x | y \\ z</tr></table>',
    '| Op | Text |\n| - | - |\n| `a \\|\\| b` | x \\| y \\ z |',
  ],
  [
    'paragraphs, lists and code in a cell',
    '<table><tr><th>A</tr><tr><td><p>one</p><p>two</p><ul><li>p</li><li>q</li></ul><pre>x\n y</pre></tr></table>',
    '| A |\n| - |\n| one<br>two<br>• p<br>• q<br>`x y` |',
  ],
  ['a line break in a heading', '<h3>One<br>two</h3><p>x</p>', '### One<br>two\n\nx'],
  [
    'lists in lists with code',
    '<ol start=3><li>One<pre data-language=js>let a;\n\nlet b;</pre><ul><li>In<ol><li>Deep</ol></ul><li>Two</ol>',
    '3. One\n\n   ```js\n   let a;\n\n   let b;\n   ```\n\n   - In\n     1. Deep\n\n4. Two',
  ],
  [
    'notes, which are called twice and lead back',
    '<p>A<sup><a href="#n1" id="r1">[1]</a></sup> and <a href="#n1">1</a>.</p><ol><li id="n1">The note. <a href="#r1">↩</a></li></ol>',
    'A[^1] and [^1].\n\n[^1]: The note.',
  ],
  [
    'formulas among words and alone',
    '<p>So <math alttext="{\\displaystyle a^{2}}"><mi>a</mi></math> is</p><p><math display=block><mfrac><mi>a</mi><mi>b</mi></mfrac></math></p><p>for $5 <code data-language=tex>x_1</code></p>',
    'So $a^{2}$ is\n\n$$\n\\frac{a}{b}\n$$\n\nfor \\$5 $x_1$',
  ],
  ['a dollar where there is no formula', '<p>It costs $5 and $6.</p>', 'It costs $5 and $6.'],
  [
    'raised and lowered letters, keys',
    '<p>H<sub>2</sub>O<sup>2</sup> <kbd>Q</kbd></p>',
    'H<sub>2</sub>O<sup>2</sup> <kbd>Q</kbd>',
  ],
  ['readings of East Asian letters', '<p><ruby>漢字<rt>かんじ</rt></ruby>です</p>', '漢字(かんじ)です'],
  [
    'an embed without words',
    '<p><a href="https://www.tube.example/v" data-embed=""></a></p>',
    '[tube.example](https://www.tube.example/v)',
  ],
  [
    'strong words with a sign before a letter',
    '<p><b>记者：</b>你好。他<b>“不行”</b>就走了。</p>',
    '**记者**：你好。他“**不行**”就走了。',
  ],
  ['a title in brackets at the begin', '<p><b>《船歌》</b>的歌词</p>', '《**船歌**》的歌词'],
  ['strong words with a sign before a space', '<p><b>Note:</b> The <i>boat!</i></p>', '**Note:** The *boat!*'],
  ['stressed words in strong ones', '<p><b><i>他来了。</i></b>然后</p>', '**_他来了_**。然后'],
  [
    'a formula with bars in a cell',
    '<table><tr><th>A<th>B<tr><td><math alttext="|x| \\| y"><mi>x</mi></math><td><code data-language=tex>|z|</code></table>',
    '| A | B |\n| - | - |\n| $\\vert x\\vert  \\Vert  y$ | $\\vert z\\vert$ |',
  ],
  ['a formula with an empty line', '<p><math alttext="a\n\n+b"><mi>x</mi></math> z</p>', '$a\n+b$ z'],
  ['formulas side by side', '<p><math alttext="a"><mi>a</mi></math><math alttext="b"><mi>b</mi></math></p>', '$a$ $b$'],
  [
    'lists that count otherwise',
    '<ol reversed><li>x<li><p>y</p><p>z</p></ol><p>and</p><ol start=3><li>p<li value=4>q</ol><p>and</p><ol type=a><li>r</ol>',
    '- 2\\. x\n\n- 1\\. y\n\n  z\n\nand\n\n3. p\n4. q\n\nand\n\n- a. r',
  ],
  [
    'white space and breaks at the ends of emphasised words',
    '<p><b>Note: </b>the<i> boat</i> <b>sails<br></b>at<b> </b>ten<em><strong> now </strong></em>.</p>',
    '**Note:** the *boat* **sails**\\\nat ten ***now*** .',
  ],
  [
    'code beside code',
    '<p><code>a</code><code>.b </code>or <code> c </code><code>`</code></p>',
    '`a.b` or `c` `` ` ``',
  ],
  ['headings without words', '<h2></h2><p>x</p><h3> <br></h3>', 'x'],
  [
    'a table whose foot is written before its rows',
    '<table><thead><tr><th>a</thead><tfoot><tr><td>sum</tfoot><tbody><tr><td>1</tbody></table>',
    '| a |\n| - |\n| 1 |\n| sum |',
  ],
  [
    'marks of notes in brackets, which the notes begin with',
    '<p>A<sup>[<a href="#n">1</a>]</sup> b<sup><a href="#m">*</a></sup> c<a href="#o">2</a></p><p id=n>[1] One.</p><p id=m><sup>*</sup> Two.</p><p id=o>2 boats.</p>',
    'A[^1] b[^2] c[^3]\n\n[^1]: One.\n\n[^2]: Two.\n\n[^3]: 2 boats.',
  ],
  ['links to places of the page', '<p>See <a href="#lectern-4">below</a>.</p>', 'See below.'],
])('%s', (_what, markup, markdown) => {
  expect(markdownOf(markup)).toBe(markdown);
});

test.each([
  ['<mover><mi>x</mi><mo>‾</mo></mover>', '\\overline{x}'],
  ['<mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>→</mo></mover>', '\\overrightarrow{AB}'],
  ['<mrow style="border-top: 0.06em solid"><mover><mi>y</mi><mo>^</mo></mover></mrow>', '\\overline{\\widehat{y}}'],
  ['<mfrac><mi>a</mi><msqrt><mi>b</mi></msqrt></mfrac>', '\\frac{a}{\\sqrt{b}}'],
  ['<msub><mi>n</mi><mtext>max_size {1}</mtext></msub>', 'n_{\\text{max\\_size\\{1\\}}}'],
  ['<mrow><mn>50%</mn><mo>+</mo><mn>$5</mn><mi>a_b</mi></mrow>', '50\\%+\\$5a\\_b'],
  ['<mtext>~^\\</mtext>', '\\text{\\textasciitilde{}\\textasciicircum{}\\textbackslash{}}'],
  ['<mtext>si l’été</mtext>', '\\text{sil’été}'],
])('the formula %s is TeX', (mathml, tex) => {
  const [formula] = pageOf(`<math>${mathml}</math>`).querySelectorAll('math');
  expect(formula && mathToTex(formula).replace(/\s+/g, '')).toBe(tex);
});

test('whatever an article is made of, its words come back from Markdown in their order', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      fitHtml(body);
      for (const reading of body.querySelectorAll('ruby')) reading.replaceWith(...reading.childNodes);
      const words = wordsOf(body.textContent ?? '').join('');
      const markdown = writeMarkdown(body, mathToTex);
      // Between blocks there is no space in the text of an element.
      expect(readBack(markdown).join('')).toBe(words);
    }),
    { numRuns: 200, seed: 3 },
  );
});
