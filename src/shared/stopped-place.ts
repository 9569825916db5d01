/** Place in an article where somebody stopped reading. */
export interface StoppedPlace extends KeptPrints {
  /** First words of the paragraph, by which it is found again. */
  readonly quote: string;
  /** Part of the paragraph that was read, from 0 to 1. */
  readonly passed: number;
}

/** Fingerprints of an article, by which changes are found at the next visit: hashes, no text. */
export interface KeptPrints {
  /** Those of its paragraphs, one after the other; none where it has too many. */
  readonly prints?: string | undefined;
  /** Time at which they were taken, in milliseconds since 1970. */
  readonly seen?: number | undefined;
}

/** The same as it is stored. */
export interface KeptPlace extends StoppedPlace {
  /** Time of its writing, in milliseconds since 1970. */
  readonly changed: number;
}

/** Most characters of the words of a paragraph: enough to tell it from the others, too few to keep a text. */
export const MAX_QUOTE_CHARS = 80;
