/** Signs that TeX takes for commands, and letters with accents, which it knows in text alone. */
const TO_ESCAPE = /[#$%&_{}~^\\À-ÖØ-öø-ɏ]/;

/** Signs that a backslash does not make plain. */
const NAMED: Readonly<Record<string, string>> = {
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

/**
 * Write the words, name or number of a formula as TeX where they have signs that TeX would take for commands, which
 * mathml-to-latex writes as they are.
 * @param token An `mtext`, `mi` or `mn` element.
 * @returns Undefined where it has no such sign, or is a single one, which the library writes right.
 */
export function tokenTex(token: Element): string | undefined {
  const written = (token.textContent ?? '').replace(/\s+/g, ' ');
  if (!TO_ESCAPE.test(written) || written.trim().length < 2) return undefined;
  const plain = written.replace(/[#$%&_{}~^\\]/g, (sign) => NAMED[sign] ?? `\\${sign}`);
  const isText = token.localName === 'mtext';
  return isText || /[~^\\À-ÖØ-öø-ɏ]/.test(written) ? `\\text{${plain}}` : plain.trim();
}
