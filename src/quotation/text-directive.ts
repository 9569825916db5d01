/** One quotation of an address, as the text directive (`text=`) of the URL Fragment Text Directives draft names it. */
export interface TextDirective {
  /** Text right before it; empty if none is named. */
  readonly prefix: string;
  /** The quotation, or its first words. */
  readonly start: string;
  /** Its last words; empty if `start` is all of it. */
  readonly end: string;
  /** Text right after it; empty if none is named. */
  readonly suffix: string;
}

/** Most quotations of one address. Set by hand. */
const MAX_QUOTATIONS = 20;

/**
 * Read the quotations that an address names.
 * @param fragment What follows `:~:` in it, still encoded.
 * @returns Those that are well formed.
 */
export function textDirectives(fragment: string): TextDirective[] {
  const values = fragment.split('&').flatMap((part) => (part.startsWith('text=') ? [part.slice(5)] : []));
  return values.slice(0, MAX_QUOTATIONS).flatMap((value) => read(value) ?? []);
}

function read(value: string): TextDirective | undefined {
  const parts = value.split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop()?.slice(1) ?? '') : '';
  const [start = '', end = ''] = parts;
  if (start === '' || parts.length > 2) return undefined;
  try {
    return {
      prefix: decodeURIComponent(prefix),
      start: decodeURIComponent(start),
      end: decodeURIComponent(end),
      suffix: decodeURIComponent(suffix),
    };
  } catch {
    return undefined;
  }
}
