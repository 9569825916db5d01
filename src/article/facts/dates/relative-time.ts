import { offered } from '../../../shared/offered.ts';

/** Patterns of whole texts that state a relative time in English ("11 hours ago"); `#` means a number. */
const ENGLISH = [
  '(about |over )?(# ?|an? |one )(s|sec|second|m|min|minute|h|hr|hour|d|day|w|week|month|y|yr|year)s?\\.?( ago)?',
  'just now|yesterday|moments ago',
];

/** The same for the languages of western Europe. */
const OTHERS = [
  // German, Dutch
  'vor (#|einer|einem) (sekunde|minute|stunde|tag|woche|monat|jahr)(n|en|e)?|gestern',
  '(#|een)? ?(uur|minuut|minuten|dag|dagen|week|weken|maand|maanden|jaar) geleden|gisteren',
  // French, Spanish, Portuguese, Italian
  'il y a (#|une?) ?(s|min|h|seconde|minute|heure|jour|semaine|mois|an)s?|hier',
  'hace (#|una?) (segundo|minuto|hora|día|dia|semana|mes|año)(s|es)?|ayer',
  '(há|ha) (#|uma?|um) (segundo|minuto|hora|dia|semana|mês|mes|ano)(s|es)?|ontem',
  "(#|una?)[ '’]?(second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa|ieri",
];

const pattern = (forms: readonly string[]): RegExp => new RegExp(`^(${forms.join('|').replaceAll('#', '\\d+')})$`);

const IN_ENGLISH = pattern(ENGLISH);
const ELSEWHERE = pattern(OTHERS);
let inOtherLanguages: RegExp | undefined;

/** Longest relative time, in characters, without the signs around it. */
const MAX_TIME_CHARS = 32;

/**
 * Signs of a relative time in English, which most texts lack: they are spared the long pattern, whose compilation takes
 * a millisecond.
 */
const HINT = /\d ?[smhdwy]|^(an? |about|over|one |just|moments|yest)/;

/** The same for the others. */
const HINT_ELSEWHERE = /^(vor |gest|gist|il y|hier|hace |ayer|h[aá] |ontem|ieri)|(geleden|fa)$/;

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
  const more = offered('other languages')?.times;
  if (more) inOtherLanguages ??= pattern(more);
  return (
    (HINT.test(time) && IN_ENGLISH.test(time)) ||
    (HINT_ELSEWHERE.test(time) && ELSEWHERE.test(time)) ||
    (inOtherLanguages?.test(time) ?? false)
  );
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
