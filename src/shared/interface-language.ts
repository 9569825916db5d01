import { browser } from './browser.ts';
import { text } from './text.ts';

/**
 * Gives the language that the interface is written in, which may not be the browser's.
 * @returns A BCP 47 tag; the browser's own, with its region, where the two are the same language.
 */
export function interfaceLanguage(): string {
  const written = text('interfaceLanguage', 'en');
  const wanted = browser.i18n?.getUILanguage() ?? navigator.language;
  return wanted.split('-')[0] === written.split('-')[0] ? wanted : written;
}

/**
 * Gives the direction of that language.
 * @returns `rtl` only when a translation says so.
 */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return text('interfaceDirection', 'ltr') === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * Gives the attributes of an element with text of the interface among text of an article.
 * @returns Its language and direction.
 */
export function interfaceWriting(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: interfaceLanguage(), dir: interfaceDirection() };
}
