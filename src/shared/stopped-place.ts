/** Place in an article where somebody stopped reading. */
export interface StoppedPlace {
  /** First words of the paragraph, by which it is found again. */
  readonly quote: string;
  /** Part of the paragraph that was read, from 0 to 1. */
  readonly passed: number;
}

/** The same as it is stored. */
export interface KeptPlace extends StoppedPlace {
  /** Time of its writing, in milliseconds since 1970. */
  readonly changed: number;
}

/** Most characters of the words of a paragraph: enough to tell it from the others, too few to keep a text. */
export const MAX_QUOTE_CHARS = 80;
