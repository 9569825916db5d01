/** Signs by which a text is known as TeX. */
const TEX = /\\[a-z]|[_^{}]/i;

/** Words of an alternative text in plain language ("a over b"). */
const WORDS = /[a-z]{3,}\s+[a-z]{2,}/i;

/**
 * Give the TeX that a formula brings along: the pages' own, which a typesetter has kept in its alternative text.
 * @param formula A `math` element.
 * @returns Undefined where it has none.
 */
export function texWritten(formula: Element): string | undefined {
  const written = formula.getAttribute('alttext')?.trim() ?? '';
  if (written === '' || (WORDS.test(written) && !TEX.test(written))) return undefined;
  // The style of Wikipedia, which says nothing of the formula.
  return /^\{\\displaystyle\s([\s\S]*)\}$/.exec(written)?.[1]?.trim() ?? written;
}
