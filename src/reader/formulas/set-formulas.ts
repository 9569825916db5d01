import { drawBars, drawEnclosures } from './enclosures.ts';
import { writeFences } from './fences.ts';
import { writeLetters } from './letters.ts';
import { bringMathFont, MATH_FAMILIES } from './math-font.ts';
import { layOutTables } from './tables.ts';

/**
 * Write formulas so that browsers that know MathML Core alone draw what the page says.
 * @param part Part of an article, which has come through the gate; its formulas are altered.
 * @param signal When it is aborted, what was brought for them leaves the document.
 */
export function setFormulas(part: Element, signal: AbortSignal): void {
  for (const formula of part.querySelectorAll<MathMLElement>('math')) {
    writeFences(formula);
    drawEnclosures(formula);
    drawBars(formula);
    layOutTables(formula);
    writeLetters(formula);
    formula.style.fontFamily = MATH_FAMILIES;
  }
  void bringMathFont(signal);
}
