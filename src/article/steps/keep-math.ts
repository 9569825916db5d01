import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { parseApart } from '../page/parse-apart.ts';
import { attributeText, rawText } from '../page/raw-text.ts';

/** Selects the elements that typesetters make for a formula, the outermost first. */
const FORMULAS =
  'math, mjx-container, .katex-display, .katex, .MathJax_Display, .MathJax_SVG_Display, .MathJax, .MathJax_SVG, ' +
  '.MathJax_CHTML, .mwe-math-element, script[type^="math/"], svg:has(use)';

/** Selects what MathJax 2 shows before it has set a formula. */
const PREVIEWS = '.MathJax_Preview';

/** Looks that Temml gives by classes and styles, as attributes of MathML that come through the gate. */
const TEMML = [
  ['.tml-right', 'columnalign', 'right'],
  ['.tml-left', 'columnalign', 'left'],
  ['.tml-jot', 'columnspacing', '0em'],
  ['mrow[style*="border:"]', 'notation', 'box'],
] as const;

/**
 * Keeps each formula once, as MathML or else as TeX: typesetters hide these and show boxes of letters instead.
 * @param readDrawn Reads a formula of which nothing else is left than what is drawn, where the page has such.
 */
export function keepMath(draft: Draft, readDrawn?: (typeset: Element) => Element | undefined): void {
  if (!firstIn(draft.root, FORMULAS)) return;
  for (const preview of elementsIn(draft.root, PREVIEWS)) draft.take(preview, 'repeated', 'formula');
  for (const typeset of elementsIn(draft.root, FORMULAS)) {
    if (isKept(typeset.parentElement) || !draft.root.contains(typeset)) continue;
    const formula =
      typeset.localName === 'script' ? fromScript(typeset) : (mathIn(typeset, readDrawn) ?? texIn(typeset));
    if (formula) replace(draft, typeset, formula);
  }
}

/** Finds the MathML of a formula: for screen readers beside the boxes, in an attribute, or by what is drawn. */
function mathIn(typeset: Element, readDrawn = (_: Element): Element | undefined => undefined): Element | undefined {
  const written = typeset.matches('[data-mathml]') ? typeset : firstIn(typeset, '[data-mathml]');
  const math =
    typeset.localName === 'math' ? typeset : (firstIn(typeset, 'math') ?? parsed(written) ?? readDrawn(typeset));
  if (!math) return undefined;
  const tex = firstIn(math, 'annotation[encoding*="tex" i]')?.textContent?.trim();
  if (tex && !math.hasAttribute('alttext')) math.setAttribute('alttext', tex);
  for (const [selector, name, value] of TEMML) {
    for (const each of elementsIn(math, selector)) each.setAttribute(name, value);
  }
  if (isDisplayed(typeset)) math.setAttribute('display', 'block');
  return math;
}

function isDisplayed(typeset: Element): boolean {
  return typeset.matches('[display=true], .katex-display, [class*="_Display"]');
}

/** Parses the MathML in an attribute; the result goes through the gate like everything else. */
function parsed(written: Element | null): Element | undefined {
  const markup = written?.getAttribute('data-mathml');
  return (markup && parseApart(markup).querySelector('math')) || undefined;
}

/** Makes code of the TeX of a formula that has no MathML. */
function texIn(typeset: Element): Element | undefined {
  const written = firstIn(typeset, 'annotation, script[type^="math/tex"], [data-latex]');
  const tex = written?.getAttribute('data-latex') ?? written?.textContent?.trim();
  return tex ? code(typeset, tex) : undefined;
}

/** Reads the source that MathJax 2 leaves after each formula; undefined if that formula has already been kept. */
function fromScript(script: Element): Element | undefined {
  const source = rawText(script);
  if (isKept(elementBefore(script)) || source.trim() === '') return undefined;
  const type = attributeText(script, 'type');
  if (type.startsWith('math/mml')) {
    return parseApart(source).querySelector('math') ?? undefined;
  }
  return code(script, source.trim());
}

/** Finds the element right before a script, if there is no text between them. */
function elementBefore(script: Element): Element | null {
  let before = script.previousSibling;
  while (before?.nodeType === 3 && !before.nodeValue?.trim()) before = before.previousSibling;
  return before?.nodeType === 1 ? (before as Element) : null;
}

function isKept(element: Element | null): boolean {
  return element?.getAttribute('data-kept') === 'math';
}

function code(typeset: Element, tex: string): Element {
  const element = madeBeside(typeset, 'code');
  element.setAttribute('data-language', 'tex');
  element.textContent = tex;
  return element;
}

/** Puts a formula in the place of what a typesetter made, in a `span`: some engines do not know MathML as inline. */
function replace(draft: Draft, typeset: Element, formula: Element): void {
  const span = madeBeside(typeset, 'span');
  span.setAttribute('data-kept', 'math');
  draft.restate(typeset, span);
  span.append(formula);
}
