import { wordsIn } from '../text/letters.ts';
import { meta } from './sources/meta.ts';

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u05d0-\u05f2\u0620-\u08ff\ufb1d-\ufdfb\ufe70-\ufefc]|\ud83a[\udd00-\udd4b]/g;

/**
 * The language of the page as it says itself.
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
 * The direction of a text: by most of its letters, since pages in Arabic or Hebrew often forget to say.
 * @param text The beginning of the article.
 * @param declared What the page says (`dir`), which decides when the text has too few letters.
 */
export function directionOf(text: string, declared: string | null | undefined): 'ltr' | 'rtl' {
  const start = text.slice(0, 2000);
  const letters = wordsIn(start).join('').length;
  if (letters < 20) return declared === 'rtl' ? 'rtl' : 'ltr';
  return (start.match(RIGHT_TO_LEFT)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr';
}
