import { element } from '../ui/controls/element.ts';

/**
 * Saves something to a file where the browser saves downloads.
 * @param content The content of the file.
 * @param name Beginning of its name; the day comes after it.
 * @param ending Ending of its name.
 */
export function saveFile(content: Blob, name: string, ending: string): void {
  const address = URL.createObjectURL(content);
  const day = new Date().toISOString().slice(0, 10);
  element('a', { href: address, download: `${name}-${day}.${ending}` }).click();
  // The browser has begun to read it by then; a page that stays open must not keep every file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
