/** First bytes of a file among which HTML names its encoding (HTML standard). */
const MAX_PRESCAN_BYTES = 1024;

/**
 * Finds the encoding that a file of text names itself, as browsers do: by its mark, by words beside it, or in its head.
 * @param bytes The file.
 * @param type Its type as a server tells it; empty where none does.
 * @returns A name that a TextDecoder takes; undefined where none is named that browsers know.
 */
export function namedEncoding(bytes: Uint8Array, type = ''): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, MAX_PRESCAN_BYTES));
  if (head.startsWith('þÿ')) return 'utf-16be';
  if (head.startsWith('ÿþ')) return 'utf-16le';
  if (head.startsWith('ï»¿')) return 'utf-8';
  // What can be read as ASCII is not in UTF-16, whatever its head says (HTML standard).
  return encodingIn(type) ?? encodingIn(head)?.replace(/^utf-16.*/, 'utf-8');
}

function encodingIn(text: string): string | undefined {
  const name = /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1];
  try {
    return name && new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
