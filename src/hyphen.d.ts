declare module 'hyphen' {
  /**
   * Makes what divides words.
   * @param patterns Patterns of a language, as the package has them in its folder `patterns`.
   * @param options What stands between syllables, and the shortest word that is divided.
   */
  export default function createHyphenator(
    patterns: unknown,
    options: { readonly hyphenChar: string; readonly html: boolean; readonly minWordLength: number },
  ): (text: string) => string;
}
