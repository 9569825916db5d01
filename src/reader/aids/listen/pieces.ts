import type { Stretch } from './sentences.ts';

/** Ends of parts of a sentence, the best first. What stands between figures parts none: "1,000", "10:30", "2010–2015". */
const PAUSES = [/[;:؛；：—–](?!(?<=\p{Nd}.)\p{Nd})\s?/gu, /[,、，،](?!(?<=\p{Nd}.)\p{Nd})\s?/gu, /\s/gu];

/**
 * Divide a sentence that is longer than a voice says without a break: at its pauses, or else between words.
 * @param text The whole text.
 * @param sentence A stretch of it.
 * @param most Most units of a piece.
 * @returns The sentence in pieces that follow each other.
 */
export function piecesOf(text: string, [from, to]: Stretch, most: number): readonly Stretch[] {
  if (to - from <= most) return [[from, to]];
  // With what comes next, which may be a figure.
  const window = text.slice(from, from + most + 1);
  for (const pause of PAUSES) {
    const ends = [...window.matchAll(pause)].map((found) => found.index + found[0].length);
    const end = ends.findLast((each) => each <= most) ?? 0;
    if (end > most / 4) return [[from, from + end], ...piecesOf(text, [from + end, to], most)];
  }
  return [[from, from + most], ...piecesOf(text, [from + most, to], most)];
}
