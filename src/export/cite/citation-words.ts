/** Words of citations in one language. */
export interface CitationWords {
  readonly noDate: string;
  readonly accessed: string;
  readonly open: string;
  readonly close: string;
  /** Both marks of a quotation in a quotation. */
  readonly inner: string;
}

/** By the language of the article; others are cited with the words of English. */
const WORDS: Readonly<Record<string, CitationWords>> = {
  en: { noDate: 'n.d.', accessed: 'Accessed $1', open: '“', close: '”', inner: '‘’' },
  de: { noDate: 'o. D.', accessed: 'Zugegriffen am $1', open: '„', close: '“', inner: '‚‘' },
  fr: { noDate: 's. d.', accessed: 'Consulté le $1', open: '«\u00a0', close: '\u00a0»', inner: '“”' },
  es: { noDate: 's. f.', accessed: 'Consultado el $1', open: '«', close: '»', inner: '“”' },
  it: { noDate: 's.d.', accessed: 'Consultato il $1', open: '«', close: '»', inner: '“”' },
  pt: { noDate: 's. d.', accessed: 'Acesso em $1', open: '“', close: '”', inner: '‘’' },
  nl: { noDate: 'z.d.', accessed: 'Geraadpleegd op $1', open: '“', close: '”', inner: '‘’' },
  pl: { noDate: 'b.d.', accessed: 'Dostęp $1', open: '„', close: '”', inner: '«»' },
  ru: { noDate: 'б. д.', accessed: 'Дата обращения: $1', open: '«', close: '»', inner: '„“' },
  uk: { noDate: 'б. д.', accessed: 'Дата звернення: $1', open: '«', close: '»', inner: '„“' },
  ja: { noDate: '日付なし', accessed: '$1閲覧', open: '「', close: '」', inner: '『』' },
  zh: { noDate: '无日期', accessed: '$1访问', open: '“', close: '”', inner: '‘’' },
};

/** Gives the words of a language. @param language BCP 47 tag. */
export function citationWords(language: string): CitationWords {
  const english = WORDS['en'] as CitationWords;
  return WORDS[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}

/** A day in parts. */
export interface Day {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/**
 * Read the day of a date: that of the publisher, whatever the time.
 * @param date ISO 8601 date, or date and time.
 * @returns Undefined where it is none.
 */
export function dayOf(date: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/.exec(date ?? '') ?? [];
  return year ? { year, ...(month && { month }), ...(day && { day }) } : undefined;
}

/**
 * Write a day in a language, in the calendar and the digits of its year, which stands beside it.
 * @param day The day; what is not known of it is left out.
 * @param language BCP 47 tag.
 * @param month How its month is written.
 * @param withYear False where the year stands elsewhere.
 */
export function writtenDay(day: Day, language: string, month: 'long' | 'short', withYear = true): string {
  const date = new Date(Date.UTC(Number(day.year), Number(day.month ?? 1) - 1, Number(day.day ?? 1)));
  const options = {
    ...(withYear && { year: 'numeric' as const }),
    ...(day.month && { month }),
    ...(day.day && { day: 'numeric' as const }),
  };
  const format = (tag: string) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' }).format(
      date,
    );
  try {
    return format(language);
  } catch {
    // A tag that a page has made up.
    return format('en');
  }
}
