import createHyphenator from 'hyphen';
import { askBackground } from '../../../shared/messages.ts';
import { patternsFor } from './patterns.ts';

/** Sign between syllables that no word has. */
const BETWEEN = '\u001f';

/** Divides a word into its syllables. */
export type Syllables = (word: string) => readonly string[];

/** Functions that divide words, by files of patterns: each is read once. */
const read = new Map<string, Promise<Syllables | undefined>>();

/**
 * Read the patterns of a language.
 * @param language Tag of BCP 47.
 * @returns Undefined where there are none, or they cannot be read. Never rejects.
 */
export function syllablesOf(language: string): Promise<Syllables | undefined> {
  const patterns = patternsFor(language);
  if (!patterns) return Promise.resolve(undefined);
  const { file } = patterns;
  const there = read.get(file) ?? readPatterns(file, language).catch(() => undefined);
  read.set(file, there);
  return there;
}

async function readPatterns(file: string, language: string): Promise<Syllables> {
  const [base64 = ''] = await askBackground('files', [`syllables/${file}.json`]);
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const patterns: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const divide = createHyphenator(patterns, { hyphenChar: BETWEEN, html: false, minWordLength: 2 });
  return cutBetweenLetters((word) => divide(word).split(BETWEEN), language);
}

/**
 * Makes what finds syllables find them in any spelling. The patterns know small letters, an accent and its letter as one
 * sign, and count in signs: in a Turkish word with a capital I with its dot, whose small letter is two signs elsewhere, all
 * cuts would stand beside their places, and in letters with accents of their own, between the two.
 * @param divide Divides words of small letters that are composed.
 */
function cutBetweenLetters(divide: Syllables, language: string): Syllables {
  const clusters = new Intl.Segmenter(language);
  return (word) => {
    const plain = word.normalize('NFC').toLocaleLowerCase(language);
    const isAlike = plain.length === word.length && !/\p{M}/u.test(plain);
    const letters = isAlike ? [...word] : Array.from(clusters.segment(word), ({ segment }) => segment);
    const asPlain = letters.map((letter) => letter.normalize('NFC').toLocaleLowerCase(language));
    let end = 0;
    const cuts = new Set(divide(asPlain.join('')).map((syllable) => (end += syllable.length)));
    const parts = [''];
    let place = 0;
    for (const [at, letter] of letters.entries()) {
      parts[parts.length - 1] += letter;
      place += asPlain[at]?.length ?? 0;
      if (cuts.has(place) && at < letters.length - 1) parts.push('');
    }
    return parts;
  };
}
