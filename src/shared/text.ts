import { browser } from './browser.ts';

/**
 * A sentence or label of the user interface in the reader's language.
 * @param key The name of the text in `src/locales/*.json`: letters and digits.
 * @param english The English text, which stands where it is used; `$1`, `$2` … mark the places of `values`.
 * @param values What is put into those places, already written in the reader's language.
 * @returns The translation if the browser's language has one, else the English text.
 */
export function text(key: string, english: string, ...values: string[]): string {
  const translated = browser.i18n?.getMessage(key, values);
  return translated || english.replace(/\$(\d)/g, (place, number) => values[Number(number) - 1] ?? place);
}
