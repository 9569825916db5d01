/** Font file of a typeface, described as an `@font-face` rule describes it. */
export interface Face {
  /** File name in the build's `fonts/` folder. */
  readonly file: string;
  /** Family name that no page uses. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** Weight, or of a variable font the range of weights, e.g. `200 900`. */
  readonly weight: string;
  /** Characters that the file has, as in CSS. */
  readonly unicodeRange: string;
}

/**
 * Lists the files of a shipped family whose weight is variable: Latin and extended Latin, upright and, where there is
 * one, italic.
 * @param family Name of the family in CSS.
 * @param name Beginning of the names of its files.
 * @param weight Range of weights.
 * @param styles Styles that it has.
 */
export function variableFaces(
  family: string,
  name: string,
  weight: string,
  styles: readonly Face['style'][] = ['normal', 'italic'],
): readonly Face[] {
  return styles.flatMap((style) => {
    const stem = style === 'italic' ? `${name}-italic` : name;
    return [
      { file: `${stem}.woff2`, family, style, weight, unicodeRange: LATIN },
      { file: `${stem}-extended.woff2`, family, style, weight, unicodeRange: EXTENDED_LATIN },
    ];
  });
}

/**
 * Lists the files of a shipped family that has two weights, each file with all its letters.
 * @param family Name of the family in CSS.
 * @param name Beginning of the names of its files.
 */
export function plainFaces(family: string, name: string): readonly Face[] {
  const unicodeRange = `${LATIN},${EXTENDED_LATIN}`;
  return [
    { file: `${name}.woff2`, family, style: 'normal', weight: '400', unicodeRange },
    { file: `${name}-bold.woff2`, family, style: 'normal', weight: '700', unicodeRange },
    { file: `${name}-italic.woff2`, family, style: 'italic', weight: '400', unicodeRange },
    { file: `${name}-bold-italic.woff2`, family, style: 'italic', weight: '700', unicodeRange },
  ];
}

/** Characters of the `latin` files, as their packages list them. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** Characters of the `latin-ext` files, as their packages list them. */
const EXTENDED_LATIN =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
