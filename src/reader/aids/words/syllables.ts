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
  const there = read.get(file) ?? readPatterns(file).catch(() => undefined);
  read.set(file, there);
  return there;
}

async function readPatterns(file: string): Promise<Syllables> {
  const [base64 = ''] = await askBackground('files', [`syllables/${file}.json`]);
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const patterns: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const divide = createHyphenator(patterns, { hyphenChar: BETWEEN, html: false, minWordLength: 2 });
  return (word) => divide(word).split(BETWEEN);
}
