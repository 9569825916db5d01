import { logarithm, named, share } from './feature.ts';

/** Tag names in the order of their numbers, from 0 on. */
const TAGS = new Map(
  (
    'DIV P LI H1 H2 H3 H4 H5 H6 TD TH DD DT PRE BLOCKQUOTE FIGCAPTION SECTION ARTICLE HEADER FOOTER ASIDE MAIN NAV ' +
    'FORM SUMMARY DETAILS ADDRESS'
  )
    .split(' ')
    .map((tag, number) => [tag, number] as const),
);
const OTHER_TAG = 40;

/** Numbers the tag of an element as the model knows it. */
export function tagNumber(element: Element): number {
  return TAGS.get(element.tagName) ?? OTHER_TAG;
}

/** Features of a text's letters, signs and links, whatever its words mean. */
export const SHAPE = named(
  ['chars words linkShare links linkKind ends commas upper digits wordLength italic tag'],
  (at) =>
    (row, { block, chars, words, wordCount, short }) => {
      row[at.chars] = logarithm(chars);
      row[at.words] = logarithm(wordCount);
      row[at.linkShare] = share(block.linkText, chars);
      row[at.links] = Math.min(20, block.links);
      row[at.linkKind] = block.linkKind;
      row[at.ends] = endOf(block.text);
      row[at.commas] = share(countOf(block.text, /[,،、，;]/g), wordCount);
      row[at.upper] = short ? share(countCapitals(words), words.length) : 0;
      row[at.digits] = share(countOf(short, /\d/g), chars);
      row[at.wordLength] = chars / wordCount;
      row[at.italic] = share(block.italic, chars);
      row[at.tag] = tagNumber(block.frame.element);
    },
);

/** Counts the matches of a global pattern. */
export function countOf(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}

/**
 * Counts the words that begin with a capital letter of any script; most begin with one of ASCII, which takes no
 * folding.
 */
function countCapitals(words: readonly string[]): number {
  let count = 0;
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? '';
    const code = word.charCodeAt(0);
    if (code < 128 ? code >= 65 && code <= 90 : isCapital(word.charAt(0))) count++;
  }
  return count;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Numbers the end of a text: 1 of a sentence, 2 a colon, 3 cut off, 0 any other. */
function endOf(text: string): number {
  if (/(\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(text)) return 3;
  if (/[.!?。！？؟।]["”»’)」』）]*$/.test(text)) return 1;
  return /[:：]$/.test(text) ? 2 : 0;
}
