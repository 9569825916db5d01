// Written by build.mjs from the font files' own tables: packaging/fonts.mjs has the text in which it measures.

/** Prose in which the average letter of a typeface is measured. */
export const MEASURED_TEXT =
  'When the ferry came in at seven, most of the town stood on the quay to see who had come home. “It will rain again,” said Anna Voss, and walked up the hill.';

/** Width of the average letter of every shipped typeface, in em, by the beginning of the names of its files. */
export const letterWidths: Readonly<Record<string, number>> = {
  literata: 0.4780,
  'source-serif': 0.4773,
  inter: 0.4765,
  atkinson: 0.4429,
  lexend: 0.4896,
  opendyslexic: 0.7302,
};
