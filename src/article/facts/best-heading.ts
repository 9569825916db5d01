import { hasLetterOrDigit, wordsIn } from '../text/letters.ts';
import { fold } from '../text/words.ts';

/**
 * Scale of likeness between a heading and a claim of the title. Below `LONGER_HEADING` it is the share of words that
 * both have, 0 to 1; what is above says in which way one is the beginning of the other.
 */
const SAME = 3;

/**
 * Likeness of a heading that the claim begins with: the claim goes on with the site's name or a part of the sentence.
 */
const LONGER_CLAIM = 2.5;

/** Likeness of a heading that begins with the claim: some pages shorten their title in the head. */
const LONGER_HEADING = 2;

/**
 * Likeness of a heading that the claim ends with, with no sign before it: it may be the end of a sentence or a name.
 */
const END_OF_CLAIM = 0.2;

/**
 * A later heading needs at least this likeness to win over the first. Set by hand: the first is the likeliest title.
 */
const MIN_LATER_LIKENESS = 0.7;

/** A later heading must be more like the claims than the best before it by at least this. Set by hand. */
const MIN_LATER_LEAD = 0.3;

/** Shortest text, in characters, of which it means something that another begins or ends with it. Set by hand. */
const MIN_PART_CHARS = 4;

/** Shortest heading, in characters, that a claim may go on after without any sign between. Set by hand. */
const MIN_UNPARTED_CHARS = 13;

/**
 * Shortest word, in characters, that is compared: shorter ones are articles and prepositions, which all titles have.
 */
const MIN_WORD_CHARS = 3;

/** Words that the shorter text is taken to have at least, so that one shared word is at most half a likeness. */
const MIN_COMPARED_WORDS = 2;

/** A sign between the parts of a title, at the end of a text. */
const SIGN_AT_END = /[|–—\-·•»:]\s*$/;

/**
 * Finds the heading that is most like what the page claims as its title.
 * @param headings Texts of headings, in the order of the page.
 * @param claims Titles as the page states them, with or without the site's name; empty ones count for nothing.
 * @param threshold The heading must be more like a claim than this, on the scale from 0 to 3; -1 accepts any.
 * @returns Undefined if none is.
 */
export function bestHeading(
  headings: readonly string[],
  claims: readonly string[],
  threshold: number,
): string | undefined {
  let best: string | undefined;
  let highest = threshold;
  for (const heading of headings) {
    const likeness = Math.max(...claims.map((claim) => likenessOf(heading, claim)));
    if (likeness <= highest) continue;
    const isFirst = heading === headings[0];
    const isMuchLiker = likeness >= Math.max(MIN_LATER_LIKENESS, highest + MIN_LATER_LEAD);
    if (!isFirst && likeness < LONGER_HEADING && !isMuchLiker) continue;
    highest = likeness;
    best = heading;
  }
  return best;
}

/** Compares a heading with a claim: from 0 (nothing in common) to 3 (the same). */
function likenessOf(heading: string, claim: string): number {
  const [one, other] = [fold(heading), fold(claim)];
  if (one === other) return SAME;
  if (one.length >= MIN_PART_CHARS && other.startsWith(one)) {
    const rest = other.slice(one.length).trimStart();
    if (one.length >= MIN_UNPARTED_CHARS || !hasLetterOrDigit(rest.slice(0, 1))) return LONGER_CLAIM;
  }
  if (other.length >= MIN_PART_CHARS && one.startsWith(other)) return LONGER_HEADING;
  // After a sign, what all titles of a site end with is its name or the name of a section.
  if (one.length >= MIN_PART_CHARS && other.endsWith(one) && !SIGN_AT_END.test(other.slice(0, -one.length))) {
    return END_OF_CLAIM;
  }
  return sharedWords(one, other);
}

/** Counts the words that two texts share, as a share of the words of the shorter one, 0 to 1. */
function sharedWords(heading: string, claim: string): number {
  const [one, other] = [wordsOf(heading), wordsOf(claim)];
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(MIN_COMPARED_WORDS, Math.min(one.size, other.size));
}

function wordsOf(text: string): Set<string> {
  return new Set(wordsIn(text).filter(({ length }) => length >= MIN_WORD_CHARS));
}
