import { wordsIn } from '../text/letters.ts';
import { meta } from './sources/meta.ts';

/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u05d0-\u05f2\u0620-\u08ff\ufb1d-\ufdfb\ufe70-\ufefc]|\ud83a[\udd00-\udd4b]/g;

/** Beginning of an article by which its direction is decided, in characters. */
const DIRECTION_SAMPLE_CHARS = 2000;

/** Fewest letters by which the direction is decided; with fewer, what the page states counts. Set by hand. */
const MIN_DIRECTION_LETTERS = 20;

/**
 * Finds the language that the page states.
 * @returns A BCP 47 tag in its usual form, or undefined if there is none or it is malformed.
 */
export function findLanguage(document: Document): string | undefined {
  const tag = document.documentElement?.lang || meta(document, 'content-language', 'og:locale', 'inLanguage') || '';
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Decides the direction of a text by most of its letters, since pages in Arabic or Hebrew often do not state it.
 * @param text The text of the article.
 * @param declared The page's `dir`, which decides if the text has too few letters.
 */
export function directionOf(text: string, declared: string | null | undefined): 'ltr' | 'rtl' {
  const start = text.slice(0, DIRECTION_SAMPLE_CHARS);
  const letters = wordsIn(start).join('').length;
  if (letters < MIN_DIRECTION_LETTERS) return declared === 'rtl' ? 'rtl' : 'ltr';
  return (start.match(RIGHT_TO_LEFT)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr';
}
