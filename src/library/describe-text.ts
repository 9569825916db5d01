import { countWords, foldSpace } from '../article/text/words.ts';
import type { KeptNode } from './kept-article.ts';
import { plainText } from './plain-words.ts';

/** Longest beginning of a text by which it is known, in UTF-16 code units. Set by hand: two lines. */
const MAX_EXCERPT = 200;

/** Counts the words of a text and cuts out its beginning. @param language BCP 47 tag, if it is known. */
export function describeText(body: readonly KeptNode[], language?: string): { words: number; excerpt: string } {
  const text = foldSpace(plainText(body));
  const cut = text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT).replace(/\s+\S*$/u, '')}…` : text;
  return { words: countWords(text, language), excerpt: cut.toWellFormed() };
}
