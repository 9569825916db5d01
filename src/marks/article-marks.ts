/** Colours of highlights, in the order in which they are offered. */
export const MARK_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;

/** Colour of a highlight. */
export type MarkColour = (typeof MARK_COLOURS)[number];

/** Most highlights in one article, and most characters of one and of a note. Set by hand, far above what is marked. */
export const MAX_MARKS = 1000;
export const MAX_EXACT_CHARS = 100_000;
export const MAX_NOTE_CHARS = 10_000;

/** Most characters of the text before and after a highlight that are kept. Set by hand: half a line on each side. */
export const MAX_CONTEXT_CHARS = 40;

/** Longest address and title of an article that are kept, in characters. Set by hand. */
const MAX_ADDRESS_CHARS = 8000;
const MAX_TITLE_CHARS = 500;

/**
 * Place in the text of an article, as the Web Annotation Data Model names one: by a quote and the text around it
 * (TextQuoteSelector), and by its distance from the beginning as a hint (TextPositionSelector). White space of any kind is
 * one space there.
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 code units from the beginning of the text to the first and after the last of the quote. */
  readonly start: number;
  readonly end: number;
}

/** Highlight in an article, perhaps with a note. */
export interface Mark extends Quote {
  /** UUID, like no other. */
  readonly id: string;
  readonly colour: MarkColour;
  /** Words of the user; empty where there are none. */
  readonly note: string;
  /** Times of its making and of its last change, in milliseconds since 1970. */
  readonly made: number;
  readonly changed: number;
}

/** An article with its highlights. */
export interface ArticleMarks {
  /** Address of its page, as `addressOf` gives it. */
  readonly address: string;
  readonly title: string;
  /** In the order in which they were made. */
  readonly marks: readonly Mark[];
}

/**
 * Read an article with its highlights, of whatever origin: trimmed to what is known, without those that cannot be ours.
 * @returns Undefined where it is none, or has none.
 */
export function acceptArticle(stored: unknown): ArticleMarks | undefined {
  const { address, title, marks } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  if (!isText(address, MAX_ADDRESS_CHARS) || !/^(?:https?|file):/i.test(address) || !Array.isArray(marks)) {
    return undefined;
  }
  const found = marks.slice(0, MAX_MARKS).flatMap((mark) => acceptMark(mark) ?? []);
  const named = typeof title === 'string' ? title.slice(0, MAX_TITLE_CHARS) : '';
  const ids = new Set<string>();
  const own = found.filter(({ id }) => !ids.has(id) && ids.add(id));
  return own.length > 0 ? { address, title: named, marks: own } : undefined;
}

/** Read a highlight, of whatever origin. @returns Undefined where Lectern cannot have made it. */
function acceptMark(stored: unknown): Mark | undefined {
  const { id, colour, note, exact, prefix, suffix, start, end, made, changed } = (stored ?? {}) as Partial<
    Record<keyof Mark, unknown>
  >;
  const known = MARK_COLOURS.find((each) => each === colour);
  if (!known || !isText(id, 100) || id === '' || !isText(exact, MAX_EXACT_CHARS) || exact.trim() === '') {
    return undefined;
  }
  const from = isNumber(start) ? start : 0;
  return {
    id,
    colour: known,
    note: typeof note === 'string' ? note.slice(0, MAX_NOTE_CHARS) : '',
    exact,
    prefix: typeof prefix === 'string' ? whole(prefix.slice(-MAX_CONTEXT_CHARS)) : '',
    suffix: typeof suffix === 'string' ? whole(suffix.slice(0, MAX_CONTEXT_CHARS)) : '',
    start: from,
    end: isNumber(end) && end > from ? end : from + exact.length,
    made: isNumber(made) ? made : 0,
    changed: isNumber(changed) ? changed : 0,
  };
}

/** Cuts off half a surrogate pair at an end, which cannot be stored everywhere. */
export const whole = (part: string): string => part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

const isNumber = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 1e15;
