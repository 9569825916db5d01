import { languageOfLetters } from '../../../shared/language-of-letters.ts';
import type { SpokenPart } from './spoken-text.ts';
import { type Voice, voiceFor } from './voices.ts';

/**
 * Choose the voice for words in a language that may have none: Latin, or one that few speak.
 * @param words The words, and the tag of their language.
 * @param around Tag of the language of the article.
 * @returns The voice of their language; else the article's, if the words are in letters that it reads, or that of the most
 * frequent language in their letters; undefined if there is none.
 */
export function voiceForWords<Kind extends Voice>(
  voices: readonly Kind[],
  { language, text }: Pick<SpokenPart, 'language' | 'text'>,
  around: string,
  preferred: readonly string[],
  chosen: Readonly<Record<string, string>>,
): Kind | undefined {
  const own = voiceFor(voices, language, preferred, chosen);
  return own ?? voiceFor(voices, languageOfLetters(text, around, preferred), preferred, chosen);
}
