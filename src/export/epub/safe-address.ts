/** Schemes that programs for books know. */
const SCHEMES = /^(?:https?|mailto|tel):./i;

/** Signs that an address may not have as they are (RFC 3986); browsers take them all the same. */
const UNWRITABLE = /[\s|[\]{}^`\\"<>]|%(?![\da-f]{2})/gi;

/**
 * Write an address as RFC 3986 asks for, more strictly than browsers do.
 * @param address An absolute address.
 * @returns Undefined where it cannot be, or programs for books would not know what to do with it.
 */
export function safeAddress(address: string): string | undefined {
  if (!SCHEMES.test(address)) return undefined;
  try {
    const url = new URL(address);
    if (url.hostname.startsWith('[')) return undefined;
    const [before = '', ...fragment] = url.href.split('#');
    const written = [before, ...(fragment.length > 0 ? [fragment.join('%23')] : [])].map((part) =>
      // As in URL addresses, also where the parser leaves letters as they are.
      encoded(part),
    );
    return written.join('#');
  } catch {
    return undefined;
  }
}

const encoded = (part: string): string =>
  part
    .replace(UNWRITABLE, (sign) => (sign === '%' ? '%25' : encodeURIComponent(sign)))
    .replace(/[^\x21-\x7e]+/gu, (letters) => encodeURIComponent(letters.toWellFormed()));
