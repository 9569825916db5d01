/** Bytes at the beginning of a file within which HTML names its encoding. */
const HEAD_BYTES = 1024;

/**
 * Decode a file as text: UTF-8, UTF-16 where its first bytes say so, else what HTML names, or the one of Windows for western
 * Europe, which old programs write.
 * @param bytes The file, which may be cut off or have some wrong bytes.
 */
export function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\ufffd')) return text;
  // In another encoding nearly every letter beyond ASCII would be wrong.
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return right >= wrong ? text : namedDecoder(bytes).decode(bytes);
}

function namedDecoder(bytes: Uint8Array): TextDecoder {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const [, name = ''] = /charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
