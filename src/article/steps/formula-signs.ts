import type { Draft } from '../draft/draft.ts';
import { firstIn } from '../page/elements-in.ts';

/**
 * Selects what typesetters make for formulas, and what they leave in drawings of one: most drawings with parts from
 * elsewhere are icons.
 */
const FORMULA_SIGNS =
  'math, mjx-container, .katex-display, .katex, .MathJax_Display, .MathJax_SVG_Display, .MathJax, .MathJax_SVG, ' +
  '.MathJax_CHTML, .mwe-math-element, script[type^="math/"], svg[data-mathml], ' +
  'svg :is([data-mathml], [data-latex], annotation)';

/** Tells whether formulas may be found in a page. */
export function mayHaveFormulas({ root }: Draft): boolean {
  return firstIn(root, FORMULA_SIGNS) !== null;
}
