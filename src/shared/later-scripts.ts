/** Scripts that run in a page only when they are needed, by the names of what they offer. */
export const LATER_SCRIPTS = [
  'panel',
  'tidy',
  'plain text',
  'drawn formulas',
  'east asian names',
  'other languages',
  'under article',
  'further pages',
  'while open',
  'sound',
  'step back',
  'keys',
  'go on',
  'wide parts',
  'code colours',
  'close looks',
  'beside text',
  'on paper',
  'typefaces',
  'formulas',
] as const;

/** Name of a script that runs in a page only when it is needed. */
export type LaterScript = (typeof LATER_SCRIPTS)[number];
