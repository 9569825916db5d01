import { translation } from '../../shared/text.ts';

/**
 * Gives the everyday words by which a setting, a group of settings or a section is searched for beside its own, in the
 * reader's language, separated by commas. They are shown nowhere, so English has them in `src/locales/en.json` too, and
 * a language without them is searched by the English ones.
 * @param name Name of the setting, of the group, or id of the section.
 * @returns An empty string where there are none.
 */
export function everydayWords(name: string): string {
  return translation(`words_${name}`, []);
}
