/** Name of the database in which all of it is kept. */
export const LIBRARY_NAME = 'library';

/** Part of a text as it is kept: words, or an element with its name, its attributes (0 where it has none) and its content. */
export type KeptNode =
  | string
  | readonly [name: string, attributes: Readonly<Record<string, string>> | 0, ...content: KeptNode[]];

/** Facts about an article, as the page states them. Plain text, of any length that a page may write. */
export interface ArticleFacts {
  readonly title: string;
  readonly byline?: string | undefined;
  /** ISO 8601 date, or date and time. */
  readonly published?: string | undefined;
  readonly site?: string | undefined;
  /** BCP 47 language tag. */
  readonly language?: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** Kind of the page, as the reader's style sheet knows it. */
  readonly kind: string;
  readonly words: number;
  /** Minutes that it takes at an average pace; 0 where that is not known. */
  readonly minutes: number;
  /** Its first words, to tell it from others. */
  readonly excerpt?: string | undefined;
}

/** Place where somebody stopped in a kept article. */
export interface KeptSpot {
  /** First words of the paragraph, by which it is found again. */
  readonly quote: string;
  /** Part of the paragraph that was read, from 0 to 1. */
  readonly passed: number;
  /** Part of the whole text that was read, from 0 to 1. */
  readonly share: number;
}

/** An article of the library, without its text. */
export interface KeptArticle extends ArticleFacts {
  /** Made of its address, so that an article is kept once. */
  readonly id: string;
  /** Address of its page; any text where a file said so: it is checked before it becomes a link. */
  readonly address: string;
  /** Time of its first keeping, in milliseconds since 1970. */
  readonly saved: number;
  /** Number of the keeping that its text is from; other texts of it have others. */
  readonly keeping: number;
  readonly tags: readonly string[];
  readonly isRead: boolean;
  readonly spot?: KeptSpot | undefined;
  /** False for an address to be read that came from a file. */
  readonly hasText: boolean;
  /** Pictures that it has, and those of them that are kept. */
  readonly pictures: number;
  readonly keptPictures: number;
}

/** The text of a kept article. */
export interface KeptText {
  readonly id: string;
  readonly keeping: number;
  readonly subtitle?: string | undefined;
  readonly lead: readonly KeptNode[];
  readonly body: readonly KeptNode[];
}

/** A picture of a kept article. */
export interface KeptPicture {
  readonly id: string;
  readonly keeping: number;
  /** As the text names it. */
  readonly address: string;
  readonly picture: Blob;
}

/** An article as it was before it was kept once more. */
export interface FormerArticle {
  readonly id: string;
  readonly article: KeptArticle;
  readonly text?: KeptText | undefined;
}

/** An article on its way from the reader into the library. */
export interface SentArticle extends ArticleFacts {
  /** Number of this keeping, like no other: one that is sent twice is kept once. */
  readonly keeping: number;
  /** Address of its page, without what serves to recognise a visitor. */
  readonly address: string;
  readonly subtitle?: string | undefined;
  readonly lead: readonly KeptNode[];
  readonly body: readonly KeptNode[];
  /** Number of its pictures. */
  readonly pictures: number;
}

/** A picture on its way there. */
export interface SentPicture {
  readonly id: string;
  readonly keeping: number;
  readonly address: string;
  /** Media type of a picture. */
  readonly type: string;
  /** Its bytes in base64. */
  readonly bytes: string;
}

/** Answer to an article that was sent: under which id it is kept, and whether it was there before; or why it is not. */
export type Keeping = { readonly id: string; readonly wasThere: boolean } | { readonly problem: KeepingProblem };

/** `full`: the browser gives no more room. `failed`: anything else. */
export type KeepingProblem = 'full' | 'failed';

/** Tells whether a record is an article, whatever has written it. */
function isArticle(record: unknown): record is KeptArticle {
  const { id, address, title, saved, tags } = (record ?? {}) as Partial<KeptArticle>;
  const isNamed = [id, address, title].every((each) => typeof each === 'string');
  return isNamed && Number.isFinite(saved) && Array.isArray(tags) && tags.every((tag) => typeof tag === 'string');
}

/** Latest time that a date can have, in milliseconds since 1970, by ECMAScript. */
const MAX_TIME = 8.64e15;

/**
 * Read the record of an article, whatever has written it: what cannot be of one is as if it were not there.
 * @returns Undefined if it is none.
 */
export function soundArticle(record: unknown): KeptArticle | undefined {
  if (!isArticle(record)) return undefined;
  const given: Partial<Record<keyof KeptArticle, unknown>> = record;
  const line = (value: unknown, form = /^/) => (typeof value === 'string' && form.test(value) ? value : undefined);
  const number = (value: unknown, most = MAX_TIME) =>
    typeof value === 'number' && value > 0 ? Math.min(value, most) : 0;
  const spot = (typeof given.spot === 'object' && given.spot) as
    | Partial<Record<keyof KeptSpot, unknown>>
    | false
    | null;
  return {
    ...record,
    byline: line(given.byline),
    published: line(given.published, /^\d{4}/),
    site: line(given.site),
    language: line(given.language, /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i),
    excerpt: line(given.excerpt),
    direction: given.direction === 'rtl' ? 'rtl' : 'ltr',
    kind: line(given.kind, /^[a-z ]+$/) ?? 'article',
    words: number(given.words),
    minutes: number(given.minutes),
    saved: number(given.saved),
    keeping: number(given.keeping),
    isRead: given.isRead === true,
    hasText: given.hasText === true,
    pictures: number(given.pictures),
    keptPictures: number(given.keptPictures),
    spot: spot
      ? { quote: line(spot.quote) ?? '', passed: number(spot.passed, 1), share: number(spot.share, 1) }
      : undefined,
  };
}

/** Gives the articles among some records, as `soundArticle` does each: broken ones are left out. */
export function soundArticles(records: readonly unknown[]): KeptArticle[] {
  return records.flatMap((record) => soundArticle(record) ?? []);
}
