/** Placeholder for a value while a sentence is cut around it; no translation contains it. */
export const GAP = '\u{E000}';

/**
 * Puts something into the gap of a sentence.
 * @param sentence Sentence with `GAP` in it.
 * @returns Both halves, with what stands between them.
 */
export function aroundGap(sentence: string, inside: Node): [string, Node, string] {
  const [before = '', after = ''] = sentence.split(GAP);
  return [before, inside, after];
}
