import { firstIn } from '../page/elements-in.ts';
import { rawText } from '../page/raw-text.ts';
import { textsIn } from '../page/texts-in.ts';
import { LETTERS } from '../text/letters.ts';
import { lineEndsIntoBreaks, rename } from '../tree/reshape.ts';

/** Selects what is in programs, and boxes of programs. */
const OF_PROGRAMS = 'code, samp, kbd, table, [class*=line]';
const PROGRAM_BOXES =
  ':is(pre[class*=language-], [class*=code i], [class*=highlight i], [class*=console i], [class*=terminal i], figure)';

/** Selects what sites and editors name as verse. */
const VERSE = '.wp-block-verse, [class*=poem i], [class*=verse i], [class*=lyrics i]';

/** Shortest line of a text that its writer has not broken, in characters. Set by hand: programs and letters break theirs before. */
const MIN_LONG_LINE_CHARS = 100;

/** Least share of letters and spaces in a text. Set by hand: of programs, records and tables more is signs and figures. */
const MIN_LETTERS_SHARE = 0.9;

const LETTER_OR_SPACE = new RegExp(`[${LETTERS}\\s]`, 'g');

/** Signs that sentences have no use for, and columns. */
const OF_PROGRAM = /[{}<>|\\=$^~`]|\S {3,}\S|\t/;

/** The end of a sentence, at the end of a line. */
const SENTENCE_END = /[.!?:…。！？।]["'”’»」)\]]*\s*$/;

/**
 * Sets a `pre` that holds prose or verse as text, whose lines the reader breaks: editors use it where the spaces and line ends of
 * the writer are to stay, and a program would stand in one line as long as its paragraph.
 * @returns False, and nothing is altered, where it may be a program, a letter, a table or a drawing.
 */
export function setProse(pre: Element): boolean {
  const text = rawText(pre);
  if (firstIn(pre, OF_PROGRAMS) || pre.closest(PROGRAM_BOXES) || OF_PROGRAM.test(text)) return false;
  const isVerse = pre.closest(VERSE) !== null;
  if (!isVerse && !isProse(text)) return false;
  const set = rename(pre, 'p');
  for (const node of textsIn(set)) lineEndsIntoBreaks(node);
  return true;
}

/** Tells whether a text is long lines of whole sentences. */
function isProse(text: string): boolean {
  const long = text.split('\n').filter(({ length }) => length >= MIN_LONG_LINE_CHARS);
  const ended = long.filter((line) => SENTENCE_END.test(line));
  const letters = text.match(LETTER_OR_SPACE)?.length ?? 0;
  return long.length > 0 && ended.length * 2 > long.length && letters >= text.length * MIN_LETTERS_SHARE;
}
