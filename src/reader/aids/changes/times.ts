/** Units of times ago that are left out wherever they stand; the rest can be what a sentence is about. */
const SHORT_UNITS = ['second', 'minute', 'hour'] as const;
const LONG_UNITS = ['day', 'week', 'month', 'year'] as const;

/** Numbers for which languages have different forms of a word. */
const COUNTS = [1, 2, 3, 5, 11, 100];

/** Longest text, in characters without spaces, that may be no more than a time with a word beside it. Set by hand. */
const MAX_LABEL_CHARS = 60;

/** A time of the day. */
const CLOCK = /(?<!\p{Nd})\p{Nd}{1,2}[:.h時点]\p{Nd}{2}(?!\p{Nd})(?::\p{Nd}{2})?分?(?:[ap]\.?m\.?)?/giu;

/** A date in numbers. */
const NUMBERS = /\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{1,4}|(?:\p{Nd}{4}[年년])?\p{Nd}{1,2}[月월]\p{Nd}{1,2}[日일]/gu;

/** A time ago in the short forms of English, alone or after a word. */
const SHORT_FORM = /^(\P{Nd}{0,16})\p{Nd}+(?:s|secs?|m|mins?|h|hrs?|d|w)(?:ago)?$/iu;

/** Signs beside a time that come and go with it. */
const LOOSE_ENDS = /^[\s,.;:|·•()–—-]+|[\s,.;:|·•()–—-]+$/gu;

/** Takes times out of a text without spaces. */
export type WithoutTimes = (text: string) => string;

const known = new Map<string, WithoutTimes>();

/**
 * Make what takes out of texts what says only when they were written: a page counts "5 minutes ago" on by itself.
 * @param language Language of the texts, a BCP 47 tag; for one that the browser does not know, that of the browser.
 */
export function timeRemover(language: string): WithoutTimes {
  const there = known.get(language);
  if (there) return there;
  const tag = supported(language);
  const withoutAgo = agoRemover(tag, SHORT_UNITS);
  const withoutLongAgo = agoRemover(tag, LONG_UNITS);
  const dates = datePattern(tag);
  const remove: WithoutTimes = (text) => {
    const rest = withoutAgo(text);
    if (text.length > MAX_LABEL_CHARS) return rest;
    const label = withoutLongAgo(rest).replace(dates, '').replace(NUMBERS, '').replace(CLOCK, '');
    const short = label.replace(SHORT_FORM, '$1');
    return short === text ? text : short.replace(LOOSE_ENDS, '');
  };
  known.set(language, remove);
  return remove;
}

function supported(language: string): string | undefined {
  try {
    return Intl.RelativeTimeFormat.supportedLocalesOf([language])[0];
  } catch {
    return undefined;
  }
}

/** Makes what takes out all that the language says for times ago of some units. */
function agoRemover(tag: string | undefined, units: readonly Intl.RelativeTimeFormatUnit[]): WithoutTimes {
  const forms = new Set<string>();
  const words = new Set<string>();
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(tag, { style });
    for (const unit of units) {
      for (const count of COUNTS) {
        const parts = format.formatToParts(-count, unit);
        const literals = parts.flatMap(({ type, value }) => (type === 'literal' ? [value.replace(/\s+/gu, '')] : []));
        words.add(literals.sort((one, other) => other.length - one.length)[0]?.toLowerCase() ?? '');
        forms.add(parts.map(({ type, value }) => (type === 'literal' ? literal(value) : '\\p{Nd}+')).join(''));
      }
    }
  }
  const pattern = anyOf(forms);
  // Most texts name no time, and Firefox takes long for such a pattern.
  return (text) => {
    const lower = text.toLowerCase();
    return [...words].some((word) => lower.includes(word)) ? text.replace(pattern, '') : text;
  };
}

/** Makes a pattern of dates with the name of a month, before or after the day. */
function datePattern(tag: string | undefined): RegExp {
  const names = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' });
    for (let number = 0; number < 12; number++) {
      const parts = format.formatToParts(Date.UTC(2020, number, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      if (/\p{L}/u.test(name)) names.add(literal(name.replace(/\.$/, '')));
    }
  }
  if (names.size === 0) return anyOf(names);
  const name = `(?:${longestFirst(names).join('|')})\\.?`;
  const year = '(?:,?\\p{Nd}{4})?';
  return new RegExp(`\\p{Nd}{1,2}\\.?(?:de)?${name}(?:de)?${year}|${name}\\p{Nd}{1,2}${year}`, 'giu');
}

const anyOf = (forms: ReadonlySet<string>): RegExp =>
  forms.size > 0 ? new RegExp(longestFirst(forms).join('|'), 'giu') : /(?!)/gu;

const longestFirst = (forms: ReadonlySet<string>): string[] =>
  [...forms].sort((one, other) => other.length - one.length);

const literal = (words: string): string => words.replace(/\s+/gu, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
