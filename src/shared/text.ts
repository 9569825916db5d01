import { browser } from './browser.ts';

/**
 * Word a sentence or label of the user interface in the reader's language.
 * @param key The name of the text in `src/locales/*.json`: letters and digits.
 * @param english The English text, which is written where it is used; `$1`, `$2` … mark the places of `values`.
 * @param values Values for those places, already written in the reader's language.
 * @returns The translation if the browser's language has one, else the English text.
 */
export function text(key: string, english: string, ...values: string[]): string {
  return translation(key, values) || fill(english, values);
}

/**
 * Read a text in the browser's language.
 * @param key The name of the text.
 * @param values Values for its places.
 * @returns An empty string where there is no translation, and in a page that has outlived the extension.
 */
export function translation(key: string, values: string[]): string {
  try {
    return browser.i18n?.getMessage(key, values) ?? '';
  } catch {
    return '';
  }
}

/**
 * Put values into the places of an English text.
 * @param english The text, with places `$1` to `$9`.
 * @param values One for each place; a place without a value stays.
 */
export function fill(english: string, values: readonly string[]): string {
  return english.replace(/\$(\d)/g, (place, number) => values[Number(number) - 1] ?? place);
}
