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
