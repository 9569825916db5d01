import { mathOfDrawn } from '../../../src/article/steps/drawn-math.ts';
import { keepMath } from '../../../src/article/steps/keep-math.ts';
import { draftOf, htmlIn } from '../../support/page.ts';

/** A body once its formulas are kept, without the marks of the step. */
function kept(body: string): string {
  const draft = draftOf(body);
  keepMath(draft, mathOfDrawn);
  return htmlIn(draft.root).replace(/<span data-kept="math">(.*?)<\/span>/g, '$1');
}

const MATH = '<math><mi>x</mi></math>';

test.each([
  [
    'KaTeX',
    `<span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html">x</span></span>`,
    MATH,
  ],
  [
    'KaTeX on a line of its own',
    `<span class="katex-display"><span class="katex"><span>${MATH}</span><span class="katex-html">x</span></span></span>`,
    '<math display="block"><mi>x</mi></math>',
  ],
  [
    'KaTeX without MathML',
    '<span class="katex"><annotation encoding="application/x-tex">x^2</annotation><span class="katex-html">x2</span></span>',
    '<code data-language="tex">x^2</code>',
  ],
  [
    'MathJax 3',
    `<mjx-container><mjx-math>x</mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`,
    MATH,
  ],
  [
    'MathJax 3 on a line of its own',
    `<mjx-container display="true"><svg></svg><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`,
    '<math display="block"><mi>x</mi></math>',
  ],
  [
    'MathJax 2 with MathML in an attribute',
    '<span class="MathJax_Preview">x</span><span class="MathJax" data-mathml="&lt;math&gt;&lt;mi&gt;x&lt;/mi&gt;&lt;/math&gt;">x</span><script type="math/tex">x</script>',
    '<math><mi>x</mi></math><script type="math/tex">x</script>',
  ],
  [
    'MathJax 2 with MathML for screen readers',
    `<div class="MathJax_Display"><span class="MathJax"><nobr>x</nobr><span class="MJX_Assistive_MathML">${MATH}</span></span></div> <script type="math/tex; mode=display">x</script>`,
    '<math display="block"><mi>x</mi></math><script type="math/tex; mode=display">x</script>',
  ],
  [
    'MathJax 2 that has not run',
    '<script type="math/tex">\\alpha</script>',
    '<code data-language="tex">\\alpha</code>',
  ],
  ['MathML in a script', `<script type="math/mml">${MATH}</script>`, MATH],
  [
    'Wikipedia',
    `<span class="mwe-math-element"><span style="display:none">${MATH}</span><img src="/x.svg" alt="x"></span>`,
    MATH,
  ],
  [
    'MathJax 4, which leaves its TeX',
    '<mjx-container><svg><g data-mml-node="math" data-latex="a=b"><g data-mml-node="mtable"><g data-mml-node="mlabeledtr"><g data-mml-node="mtd"><g data-mml-node="mi"><use data-c="1D44E"></use></g></g></g><g data-labels="true"><g data-mml-node="mtd"><g data-mml-node="mtext"><use data-c="28"></use><use data-c="31"></use><use data-c="29"></use></g></g></g></g></g></svg></mjx-container>',
    '<math alttext="a=b"><mrow><mtable><mlabeledtr><mtd><mtext>(1)</mtext></mtd><mtd><mi>a</mi></mtd></mlabeledtr></mtable></mrow></math>',
  ],
  [
    'MathJax 3 without anything to read',
    '<mjx-container><mjx-math><mjx-mi><mjx-c class="mjx-c1D44E TEX-I"></mjx-c></mjx-mi><mjx-mo><mjx-c class="mjx-c3D"></mjx-c></mjx-mo><mjx-mi><mjx-c class="mjx-c211D"></mjx-c></mjx-mi><mjx-c class="mjx-cFFFFFFFF"></mjx-c></mjx-math></mjx-container>',
    '<math><mrow><mi>a</mi><mo>=</mo><mi>ℝ</mi></mrow></math>',
  ],
  ['the page itself', `<p>${MATH}</p>`, `<p>${MATH}</p>`],
])('a formula by %s is kept once', (_name, body, expected) => expect(kept(body)).toBe(expected));

test('the TeX of a formula goes along with its MathML', () => {
  const tex = '<annotation encoding="application/x-tex"> x^2 </annotation>';
  expect(kept(`<math><semantics><mi>x</mi>${tex}</semantics></math>`)).toContain('<math alttext="x^2">');
});

test('a script beside another formula is a formula of its own', () => {
  expect(kept(`<p>${MATH} and <script type="math/tex">y</script></p>`)).toBe(
    `<p>${MATH} and <code data-language="tex">y</code></p>`,
  );
});

test('what stands in an attribute runs nothing', () => {
  const draft = draftOf(
    '<span class="MathJax" data-mathml="&lt;math&gt;&lt;/math&gt;&lt;img src=x onerror=globalThis.ran=1&gt;"></span>',
  );
  keepMath(draft);
  expect(draft.root.querySelector('img')).toBeNull();
  expect('ran' in globalThis).toBe(false);
});

test('what is shown before a formula is set is recorded', () => {
  const draft = draftOf('<p><span class="MathJax_Preview">x + 1</span><script type="math/tex">x + 1</script></p>');
  keepMath(draft);
  expect(draft.removals).toMatchObject([{ reason: 'repeated', detail: 'formula', text: 'x + 1' }]);
});
