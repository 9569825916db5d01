import type { LanguageWords } from './extraction-offers.ts';
import { offered } from './offered.ts';

/** Words of other languages than English, as far as the scripts for them are there: most pages need none. */
export const otherLanguages = (): LanguageWords[] =>
  [offered('western languages'), offered('other languages')].filter((words) => words !== undefined);
