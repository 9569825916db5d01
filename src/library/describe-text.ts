import { countWords, foldSpace } from '../article/text/words.ts';
import type { KeptNode } from './kept-article.ts';
import { plainText } from './plain-text.ts';

/** Longest beginning of a text by which it is known, in UTF-16 code units. Set by hand: two lines. */
const MAX_EXCERPT = 200;

/** Counts the words of a text and cuts out its beginning. @param language BCP 47 tag, if it is known. */
export function describeText(body: readonly KeptNode[], language?: string): { words: number; excerpt: string } {
  const text = foldSpace(plainText(body));
  // Captions, tables and the like say little of what it is about.
  const paragraphs = body.filter((node) => typeof node !== 'string' && node[0] === 'p');
  const start = foldSpace(plainText(paragraphs)) || text;
  const cut = start.length > MAX_EXCERPT ? `${start.slice(0, MAX_EXCERPT).replace(/\s+\S*$/u, '')}…` : start;
  return { words: countWords(text, language), excerpt: cut.toWellFormed() };
}
