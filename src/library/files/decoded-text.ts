import { namedEncoding } from '../../shared/named-encoding.ts';

/**
 * Decode a file as text: UTF-8, UTF-16 where its first bytes say so, else what HTML names, or the one of Windows for western
 * Europe, which old programs write.
 * @param bytes The file, which may be cut off or have some wrong bytes.
 */
export function decodedText(bytes: Uint8Array): string {
  const named = namedEncoding(bytes);
  if (named?.startsWith('utf-16')) return new TextDecoder(named).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\ufffd')) return text;
  // In another encoding nearly every letter beyond ASCII would be wrong.
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return right >= wrong ? text : new TextDecoder(named ?? 'windows-1252').decode(bytes);
}
