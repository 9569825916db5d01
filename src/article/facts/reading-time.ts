/**
 * Words per minute that adults read silently in English non-fiction: the mean of 190 studies (Brysbaert 2019, "How many
 * words do we read per minute?", Journal of Memory and Language 109).
 */
const WORDS_PER_MINUTE = 238;

/**
 * Estimates how long an article takes to read.
 * @param words Its number of words, 0 or more.
 * @returns Whole minutes, at least 1.
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
