/** Letters by which the kinds of pictures are known, and the byte at which they stand. */
const LETTERS: readonly (readonly [type: string, at: number, letters: string])[] = [
  ['image/png', 0, '\x89PNG\r\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavi'],
  ['image/bmp', 0, 'BM'],
  ['image/x-icon', 0, '\0\0\x01\0'],
];

/** A drawing (SVG): its element, before which stand declarations and comments alone. */
const DRAWING = /^(?:ï»¿)?\s*(?:<[?!][^>]*>\s*)*<svg[\s>]/i;

/** First bytes that are read: drawings begin with comments of their programs. */
const MAX_READ_BYTES = 2048;

/**
 * Tell the type of a picture by its first bytes, as browsers do: what servers say of it is often wrong.
 * @param bytes The picture.
 * @returns Its media type; undefined where it is none that browsers show.
 */
export function pictureType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, MAX_READ_BYTES));
  if (DRAWING.test(head)) return 'image/svg+xml';
  return LETTERS.find(([, at, letters]) => head.startsWith(letters, at))?.[0];
}
