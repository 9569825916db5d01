import { mathElement } from './math-element.ts';

/**
 * Write fences and separators as operators, in the place of `mfenced`, whose attributes hold them: MathML Core does not
 * draw these.
 * @param formulas Element around the formulas; it is altered.
 */
export function writeFences(formulas: Element): void {
  // The innermost first, so that what is moved is written already.
  for (const fenced of [...formulas.querySelectorAll('mfenced')].reverse()) {
    const separators = [...(fenced.getAttribute('separators') ?? ',').replace(/\s/g, '')];
    const parts = [...fenced.children].flatMap((child, index) => {
      // The last separator stands between all that follow; without any, nothing stands there.
      const sign = separators[Math.min(index - 1, separators.length - 1)];
      return index > 0 && sign ? [operator(sign, 'separator', 'infix'), child] : [child];
    });
    const open = fence(fenced.getAttribute('open') ?? '(', 'prefix');
    const close = fence(fenced.getAttribute('close') ?? ')', 'postfix');
    fenced.replaceWith(mathElement('mrow', ...open, mathElement('mrow', ...parts), ...close));
  }
}

function fence(signs: string, form: string): Element[] {
  return signs.trim() === '' ? [] : [operator(signs.trim(), 'fence', form)];
}

function operator(sign: string, role: 'fence' | 'separator', form: string): Element {
  const made = mathElement('mo', sign);
  made.setAttribute(role, 'true');
  made.setAttribute('form', form);
  return made;
}
