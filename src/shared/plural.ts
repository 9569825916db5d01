import { interfaceLanguage } from './interface-language.ts';
import { fill, translation } from './text.ts';

/** The two forms of an English text about a number. */
export interface EnglishPlural {
  readonly one: string;
  readonly other: string;
}

/**
 * Word a text about a number of things, in the form that the reader's language asks for.
 * @param key The name of the text; a translation has one text for each plural category of its language
 * (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html): `key_one`, `key_few` …
 * `key_other`.
 * @param count The number; it is put into the place `$1`, as the reader's language writes numbers.
 * @param english The two English texts, which are written where they are used.
 * @param written The number as the language writes it, where the caller knows that already.
 * @returns The translation if the browser's language has one, else the English text.
 */
export function plural(key: string, count: number, english: EnglishPlural, written?: string): string {
  const language = interfaceLanguage();
  const category = new Intl.PluralRules(language).select(count);
  const values = [written ?? new Intl.NumberFormat(language).format(count)];
  return (
    translation(`${key}_${category}`, values) ||
    // A browser may know of a category that is newer than the translation.
    translation(`${key}_other`, values) ||
    fill(category === 'one' ? english.one : english.other, values)
  );
}
