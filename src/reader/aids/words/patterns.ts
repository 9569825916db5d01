import { plainLanguage } from '../listen/voices.ts';

/** Patterns by which the words of a language are divided into syllables, as hyph-utf8 of TeX has them. */
export interface Patterns {
  /** Name of the file in the build, without its ending. */
  readonly file: string;
  /** Names of those who made them. */
  readonly by: string;
  /** Name of the licence: those of which there are several are used under the first. */
  readonly licence: string;
}

/**
 * Languages with patterns, by the plain tags of the languages. Those for Indonesian are under the GNU GPL, which cannot be
 * shipped here; no others are known for Arabic, Persian, Hebrew, Vietnamese and the languages of East Asia.
 */
const PATTERNS: Readonly<Record<string, readonly [by: string, licence: string]>> = {
  bn: ['Santhosh Thottingal', 'MIT'],
  de: ['Deutschsprachige Trennmustermannschaft', 'MIT'],
  en: ['Gerard D.C. Kuiken', 'FSFAP'],
  es: ['Javier Bezos', 'MIT'],
  fr: ['Daniel Flipo, Bernard Gaulle, Arthur Reutenauer', 'MIT'],
  hi: ['Santhosh Thottingal', 'MIT'],
  it: ['Claudio Beccari', 'MIT'],
  nl: ['Piet Tutelaers', 'MIT'],
  pl: ['Hanna Kołodziejska, Bogusław Jackowski, Marek Ryćko', 'MIT'],
  pt: ['Pedro J. de Rezende, J. Joao Dias Almeida, Leonardo Araujo, Aline Benevides', 'BSD-3-Clause'],
  ru: ['Alexander I. Lebedev', 'LPPL'],
  tr: ['Pierre A. MacKay, H. Turgut Uyar, S. Ekin Kocabas, Mojca Miklavec', 'LPPL'],
  uk: ['Maksym Polyakov', 'MIT'],
};

/**
 * Find the patterns for a language.
 * @param tag Tag of BCP 47.
 * @returns Undefined where there are none.
 */
export function patternsFor(tag: string): Patterns | undefined {
  const file = plainLanguage(tag);
  const found = Object.hasOwn(PATTERNS, file) ? PATTERNS[file] : undefined;
  return found && { file, by: found[0], licence: found[1] };
}
