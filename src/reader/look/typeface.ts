import type { Typeface } from '../../settings/type/fonts.ts';
import { bringScript } from '../../shared/bring-script.ts';
import { offered } from '../../shared/offered.ts';

/**
 * Set the reader's text in typefaces as far as they are shipped.
 * @param dialog The reader's dialog, which has its custom properties already.
 * @param typefaces Those of text, headings and code.
 * @param keepPlace Wraps the moment at which the text flows anew.
 * @param signal When it is aborted, they leave the document.
 */
export function setInTypefaces(
  dialog: HTMLElement,
  typefaces: readonly Typeface[],
  keepPlace: (change: () => void) => void,
  signal: AbortSignal,
): void {
  const act = () => offered('typefaces')?.set(dialog, typefaces, keepPlace, signal);
  if (offered('typefaces')) act();
  else if (typefaces.some(({ stem }) => stem)) {
    bringScript('typefaces').then(act, (error) => console.warn('Lectern: a typeface could not be read.', error));
  }
}
