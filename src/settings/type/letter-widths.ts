// Written by build.mjs from the font files' own tables: packaging/fonts.mjs has the text in which it measures.

/** Prose in which the average letter of a typeface is measured. */
export const MEASURED_TEXT =
  'When the ferry came in at seven, most of the town stood on the quay to see who had come home. Nobody spoke of the winter, of the bridge that was never built or of the letters from the council; they counted heads, took the bags and walked up the hill. “It will rain again by Friday,” said Anna Voss, who kept the only shop, and she was right.';

/** Width of the average letter of every shipped typeface, in em, by the beginning of the names of its files. */
export const letterWidths: Readonly<Record<string, number>> = {
  literata: 0.4730,
  'source-serif': 0.4729,
  inter: 0.4727,
  atkinson: 0.4381,
  lexend: 0.4854,
  opendyslexic: 0.7851,
};
