import { drawBars, drawEnclosures, stretchMarks } from './enclosures.ts';
import { writeFences } from './fences.ts';
import { writeLetters } from './letters.ts';
import { bringMathFont, hasMathFont, MATH_FAMILIES } from './math-font.ts';
import { layOutTables } from './tables.ts';

/** Formulas as they came through the gate, by those that were written anew. */
const originals = new WeakMap<Element, Element>();

/** Gives a formula as it was before it was written so that browsers draw it; undefined if it is as it was. */
export const originalFormula = (formula: Element): Element | undefined => originals.get(formula);

/**
 * Write formulas so that browsers that know MathML Core alone draw what the page says.
 * @param part Part of an article, which has come through the gate; its formulas are altered.
 * @param signal When it is aborted, what was brought for them leaves the document.
 */
export function setFormulas(part: Element, signal: AbortSignal): void {
  const isStretched = hasMathFont();
  for (const formula of part.querySelectorAll<MathMLElement>('math')) {
    if (!originals.has(formula)) originals.set(formula, formula.cloneNode(true) as Element);
    writeFences(formula);
    drawEnclosures(formula);
    drawBars(formula);
    stretchMarks(formula, !isStretched);
    layOutTables(formula);
    writeLetters(formula);
    formula.style.fontFamily = MATH_FAMILIES;
  }
  if (!isStretched) void bringMathFont(signal);
}
