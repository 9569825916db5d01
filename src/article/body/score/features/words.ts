import { fold } from '../../../text/words.ts';
import { CALLS } from '../calls.ts';
import { SAME_START_CHARS } from '../surroundings.ts';
import { listed, named } from './feature.ts';
import { countOf } from './shape.ts';

/** Beginning of a text, in characters, that is looked for in what the page claims. */
const CLAIMED_CHARS = 50;

/** Longest text, in characters, that is compared with the title. */
const MAX_TITLE_CHARS = 300;

/** Longest text, in characters, that may be in a description by chance. */
const MAX_CHANCE_CHARS = 30;

/** Features of what a text says, by itself and beside what the page claims. */
export const WORDS = named(
  ['year repeated isTitle describes inBody sentences author'],
  (at) =>
    (row, { block, chars, short, start }, { claims, count }) => {
      const opening = start.slice(0, CLAIMED_CHARS);
      row[at.year] = /\b(19|20)\d\d\b/.test(short) ? 1 : 0;
      row[at.repeated] = Math.min(5, count.get(block.text.slice(0, SAME_START_CHARS)) ?? 1);
      row[at.isTitle] = chars < MAX_TITLE_CHARS && fold(block.text) === claims.title ? 1 : 0;
      row[at.describes] = chars > MAX_CHANCE_CHARS && claims.description.includes(opening) ? 1 : 0;
      row[at.inBody] = claims.articleBody === '' ? 0.5 : claims.articleBody.includes(opening) ? 1 : 0;
      row[at.sentences] = Math.min(20, countOf(block.text, /[.!?؟](\s|$)|[。！？।]/g));
      row[at.author] = claims.author !== '' && start.includes(claims.author) ? 1 : 0;
    },
);

/** Features of what a text calls for: one for each of `CALLS`. */
export const CALL_WORDS = listed(
  CALLS.map(({ name }) => name),
  (first) =>
    (row, { smallStart }) => {
      for (let place = 0; place < CALLS.length; place++) {
        row[first + place] = CALLS[place]?.words.test(smallStart) ? 1 : 0;
      }
    },
);
