import { unzipSync } from 'fflate';
import { decodedText } from './decoded-text.ts';

/** First bytes of a zip that is not empty, by its specification (APPNOTE 4.3.7). */
const ZIP_START = [0x50, 0x4b, 3, 4];

/** Names of lists: those of Omnivore, tables as Pocket exports them, lists of links. */
const LIST = /(?:^|\/)(?:metadata[^/]*\.json|[^/]+\.csv|(?:ril_export|instapaper-export|bookmarks?[^/]*)\.html?)$/i;

/** Most bytes that lists in a zip may have together, unpacked. Set by hand: a few bytes can claim to be any number. */
const MAX_UNPACKED_BYTES = 100_000_000;

/** Tells whether a file is a zip, by its first bytes. */
export async function isZip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, ZIP_START.length).arrayBuffer());
  return ZIP_START.every((byte, index) => start[index] === byte);
}

/**
 * Unpack the lists of a zip as Omnivore and Pocket export it, beside which stand texts and highlights.
 * @returns The text of each list; none where it holds none, they are beyond all measure, or it is broken.
 */
export function listsInZip(zip: Uint8Array): string[] {
  let bytes = 0;
  try {
    const lists = unzipSync(zip, {
      filter({ name, originalSize }) {
        const isList = LIST.test(name);
        if (isList) bytes += originalSize;
        return isList && bytes <= MAX_UNPACKED_BYTES;
      },
    });
    return bytes > MAX_UNPACKED_BYTES ? [] : Object.values(lists).map(decodedText);
  } catch {
    return [];
  }
}
