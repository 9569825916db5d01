/** Scripts that only some pages need while their article is looked for; a stage says whether it does. */
export const EXTRACTION_SCRIPTS = [
  'readability',
  'threads',
  'kinds',
  'foreign parts',
  'program lines',
  'embeds',
] as const;

/** Name of a script that only some pages need while their article is looked for. */
export type ExtractionScript = (typeof EXTRACTION_SCRIPTS)[number];

/** Scripts that run in a page only when they are needed, by the names of what they offer. */
export const LATER_SCRIPTS = [
  ...EXTRACTION_SCRIPTS,
  'panel',
  'tidy',
  'no article',
  'site rules',
  'stored rules',
  'rule use',
  'plain text',
  'drawn formulas',
  'east asian names',
  'entries',
  'western languages',
  'other languages',
  'under article',
  'further pages',
  'later styles',
  'while open',
  'sound',
  'step back',
  'single step',
  'commands',
  'listen',
  'aids',
  'line focus',
  'word marks',
  'sentences',
  'auto scroll',
  'page turns',
  'go on',
  'wide parts',
  'code colours',
  'close looks',
  'beside text',
  'on paper',
  'entry order',
  'pace',
  'typefaces',
  'formulas',
  'changes',
  'look up',
  'model',
  'library save',
  'leave out',
  'ways',
  'marks',
  'picker',
  'keep',
  'markdown',
  'tex',
  'epub',
] as const;

/** Name of a script that runs in a page only when it is needed. */
export type LaterScript = (typeof LATER_SCRIPTS)[number];
