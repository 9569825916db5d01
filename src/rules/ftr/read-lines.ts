/** One directive of a site configuration. */
export interface Directive {
  /** Its line, from 1 up. */
  readonly line: number;
  /** Its name, in small letters. */
  readonly name: string;
  /** The text in brackets after the name, as in `wrap_in(blockquote)`. */
  readonly argument?: string;
  /** The text after the colon. */
  readonly value: string;
}

/** A line that is no directive. */
export interface OtherLine {
  readonly line: number;
  readonly text: string;
}

/** Name, text in brackets, value. A text to be replaced may have brackets and colons of its own. */
const DIRECTIVE = /^([a-z_]+)\s*(?:\((.*?)\)\s*(?=:))?\s*:(.*)$/i;

/**
 * Splits the text of a site configuration into its directives. Empty lines and comments are passed over.
 * @param text With line ends of any kind, with or without a byte order mark.
 */
export function readLines(text: string): { directives: Directive[]; others: OtherLine[] } {
  const directives: Directive[] = [];
  const others: OtherLine[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r]/)
    .entries()) {
    const line = index + 1;
    const trimmed = raw.trim();
    if (trimmed === '' || /^(?:#|\/\/)/.test(trimmed)) continue;
    const [, name, argument, value] = DIRECTIVE.exec(trimmed) ?? [];
    // An address by itself looks like a directive.
    if (name === undefined || value === undefined || (value.startsWith('//') && /^https?$/i.test(name))) {
      others.push({ line, text: trimmed });
    } else {
      const found = { line, name: name.toLowerCase(), value: value.trim() };
      directives.push(argument === undefined ? found : { ...found, argument });
    }
  }
  return { directives, others };
}
