import { isTurnOfBrowser } from './by-turns.ts';
import { EVERY_THEME } from './theme-names.ts';

/** The themes that tests of accessibility look at: in a usual run one in each browser, every one in `npm run test:all`. */
export const TESTED_THEMES: readonly string[] = process.env['EVERY_THEME']
  ? EVERY_THEME
  : ['light', 'dark'].filter(isTurnOfBrowser);
