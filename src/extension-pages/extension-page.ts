import { facesOf } from '../settings/type/font-files.ts';
import { familyOf, type Typeface, typefaces } from '../settings/type/fonts.ts';
import { interfaceDirection, interfaceLanguage } from '../shared/interface-language.ts';
import { element } from '../ui/controls/element.ts';

/** Sets the language and the direction of an extension page to those of its texts. */
export function followLanguage(): void {
  document.documentElement.lang = interfaceLanguage();
  document.documentElement.dir = interfaceDirection();
}

/** Makes the shipped typefaces known to an extension page; the browser reads a file when a text needs it. */
export function offerTypefaces(): void {
  for (const typeface of Object.values<Typeface>(typefaces)) {
    for (const { file, ...how } of facesOf(typeface)) {
      document.fonts.add(
        new FontFace(familyOf(typeface), `url('fonts/${file}') format('woff2')`, { ...how, display: 'swap' }),
      );
    }
  }
}

/** Builds the heading of an extension page, with Lectern's sign. */
export function pageHeading(words: string): HTMLElement {
  return element('h1', {}, element('img', { src: 'icons/lectern-48.png', alt: '', width: 24, height: 24 }), words);
}

/** Gives a signal that aborts when the page is closed, for whatever follows settings or a tab as long as it is open. */
export function whileOpen(): AbortSignal {
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort(), { once: true });
  return closing.signal;
}
