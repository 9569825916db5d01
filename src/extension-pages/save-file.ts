import { element } from '../ui/controls/element.ts';

/**
 * Saves a text to a file where the browser saves downloads.
 * @param content The text.
 * @param type Its media type.
 * @param name Name of the file, to which the day is added.
 * @param ending Ending of its name.
 */
export function saveFile(content: string, type: string, name: string, ending: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const day = new Date().toISOString().slice(0, 10);
  element('a', { href: address, download: `${name}-${day}.${ending}` }).click();
  // The browser has begun to read it by then; a page that stays open must not keep every file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
