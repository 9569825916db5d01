import { plain } from './plain-text.ts';
import type { TextDirective } from './text-directive.ts';

/** Place of a quotation in a text: its first unit, and the one after its last. */
export type Stretch = readonly [from: number, to: number];

/** Most places of its first words that are tried; a bound for hostile addresses. */
const MAX_TRIES = 200;

/** Letters of scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * Find a quotation in a text: the first place of whole words with the text around it that the address names.
 * @param text A text as `plainText` writes it.
 * @param directive The quotation.
 * @returns Undefined if it is not there.
 */
export function findQuotation(text: string, directive: TextDirective): Stretch | undefined {
  const [prefix, start, end, suffix] = [directive.prefix, directive.start, directive.end, directive.suffix].map(plain);
  if (!start) return undefined;
  let from = text.indexOf(start);
  for (let tries = 0; from >= 0 && tries < MAX_TRIES; tries++, from = text.indexOf(start, from + 1)) {
    if (prefix && !text.slice(0, from).trimEnd().endsWith(prefix)) continue;
    const to = endOf(text, from + start.length, end ?? '', suffix ?? '');
    if (to !== undefined && isWhole(text, from) && isWhole(text, to)) return [from, to];
  }
  return undefined;
}

function endOf(text: string, afterStart: number, end: string, suffix: string): number | undefined {
  let to = end ? text.indexOf(end, afterStart) : afterStart;
  for (let tries = 0; to >= 0 && tries < MAX_TRIES; tries++, to = text.indexOf(end, to + 1)) {
    const after = end ? to + end.length : to;
    const rest = text.slice(after, after + suffix.length + 1).trimStart();
    if (rest.startsWith(suffix)) return after;
    if (!end) return undefined;
  }
  return undefined;
}

/** Tells whether a word ends or begins at a place of a text. */
function isWhole(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return !/^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}]$/u.test(around) || UNSPACED.test(around);
}
