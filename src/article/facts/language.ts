import { meta } from './sources/meta.ts';

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
