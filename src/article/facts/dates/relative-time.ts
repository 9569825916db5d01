import { offered } from '../../../shared/offered.ts';
import { otherLanguages } from '../../../shared/other-languages.ts';

/** Patterns of whole texts that state a relative time in English ("11 hours ago"); `#` means a number. */
const ENGLISH = [
  '(about |over )?(# ?|an? |one )(s|sec|second|m|min|minute|h|hr|hour|d|day|w|week|month|y|yr|year)s?\\.?( ago)?',
  'just now|yesterday|moments ago',
];

const pattern = (forms: readonly string[]): RegExp => new RegExp(`^(${forms.join('|').replaceAll('#', '\\d+')})$`);

const IN_ENGLISH = pattern(ENGLISH);
const elsewhere = new Map<readonly string[], RegExp>();

/** Longest relative time, in characters, without the signs around it. */
const MAX_TIME_CHARS = 32;

/**
 * Signs of a relative time in English, which most texts lack: they are spared the long pattern, whose compilation takes
 * a millisecond.
 */
const HINT = /\d ?[smhdwy]|^(an? |about|over|one |just|moments|yest)/;

/** Signs around a time; a full stop at the end may belong to an abbreviation. */
const AROUND = /^[\s!-/:-@[-`{-\u00bf\u2000-\u206f\u2190-\u2bff]+|[\s!--/:-@[-`{-\u00bf\u2000-\u206f\u2190-\u2bff]+$/g;

/**
 * Tells whether a text is exactly a time relative to now, in one of twenty languages.
 * @param text Any text; signs around it ("•", "-", "(…)") do not matter.
 */
export function isRelativeTime(text: string): boolean {
  if (text.length < 2 || text.length > 2 * MAX_TIME_CHARS) return false;
  const time = text.replace(AROUND, '').replace(/\s+/g, ' ').toLowerCase();
  if (time.length > MAX_TIME_CHARS) return false;
  return (HINT.test(time) && IN_ENGLISH.test(time)) || otherLanguages().some(({ times }) => isOneOf(times, time));
}

/** Tells whether a text is one of the times in another language, of which the pattern is compiled once. */
function isOneOf(times: readonly string[], time: string): boolean {
  const known = elsewhere.get(times) ?? pattern(times);
  elsewhere.set(times, known);
  return known.test(time);
}

/**
 * Does the same as `isRelativeTime`, but at less cost for the many texts of a page that are longer than such a time.
 */
export function isShortTime(text: string): boolean {
  const { length } = text.trim();
  return length > 1 && length <= MAX_TIME_CHARS && isRelativeTime(text);
}

/** Leaves out the facts that a text names behind labels, in the languages of which the labels are there. */
export function withoutLabels(text: string): string {
  const labels = offered('other languages')?.dates.facts;
  return labels ? text.replace(labels, ' ') : text;
}
