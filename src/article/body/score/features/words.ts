import { labelKind } from '../../../clutter/labels.ts';
import { isRelativeTime } from '../../../facts/dates/relative-time.ts';
import { fold } from '../../../text/words.ts';
import { CALLS } from '../calls.ts';
import { SAME_START_CHARS } from '../surroundings.ts';
import { listed, named } from './feature.ts';
import { countOf } from './shape.ts';

/** Signs that separate links, point on, or stand before prices. */
const SIGNS = /[|•·»›→▸►$€£]|https?:/;

const BY_LINE =
  /^(by|von|par|por|di|door|text|foto|photo|author|autor|written by|posted|published|updated|source|credit)\b[\s:]/;

const PRONOUN = /\b(i|we|you|your|our|my|ich|wir|sie|ihr|nous|vous|je|usted|noi|voi)\b/;

/** Beginning of a text, in characters, that is looked for in what the page claims. */
const CLAIMED_CHARS = 50;

/** Longest text, in characters, that is compared with the title. */
const MAX_TITLE_CHARS = 300;

/** Longest text, in characters, that may be in a description by chance. */
const MAX_CHANCE_CHARS = 30;

/** Features of what a text says, by itself and beside what the page claims. */
export const WORDS = named(
  ['year sign label relative byLine repeated isTitle describes inBody sentences pronoun author'],
  (at) =>
    (row, { block, chars, short, start, smallStart }, { claims, count }) => {
      const opening = start.slice(0, CLAIMED_CHARS);
      row[at.year] = /\b(19|20)\d\d\b/.test(short) ? 1 : 0;
      row[at.sign] = SIGNS.test(short) ? 1 : 0;
      row[at.label] = labelNumber(short);
      row[at.relative] = isRelativeTime(short) ? 1 : 0;
      row[at.byLine] = short && BY_LINE.test(smallStart) ? 1 : 0;
      row[at.repeated] = Math.min(5, count.get(block.text.slice(0, SAME_START_CHARS)) ?? 1);
      row[at.isTitle] = chars < MAX_TITLE_CHARS && fold(block.text) === claims.title ? 1 : 0;
      row[at.describes] = chars > MAX_CHANCE_CHARS && claims.description.includes(opening) ? 1 : 0;
      row[at.inBody] = claims.articleBody === '' ? 0.5 : claims.articleBody.includes(opening) ? 1 : 0;
      row[at.sentences] = Math.min(20, countOf(block.text, /[.!?。！？؟](\s|$)/g));
      row[at.pronoun] = PRONOUN.test(smallStart) ? 1 : 0;
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

/** Numbers the kind of label that a text is: 0 for none. */
function labelNumber(text: string): number {
  const kind = text && labelKind(text);
  if (!kind) return 0;
  if (kind === 'rail') return 1;
  return kind === 'topics' ? 2 : 3;
}
