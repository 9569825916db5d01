/** Every theme, as it is stored. A test holds this list complete. */
export const EVERY_THEME = [
  'light',
  'paper',
  'sepia',
  'grey',
  'dark',
  'black',
  'highContrastLight',
  'highContrastDark',
  'own',
] as const;

/** The themes that tests of accessibility look at: two for each push, every one in `npm run test:all`. */
export const TESTED_THEMES: readonly string[] = process.env['EVERY_THEME'] ? EVERY_THEME : ['light', 'dark'];
