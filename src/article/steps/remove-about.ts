import { announcesMaker } from '../clutter/side-lines.ts';
import type { Draft } from '../draft/draft.ts';
import { HEADINGS } from '../page/measure.ts';
import { textOf } from '../text/words.ts';

/** Longest such line, in characters. Set by hand: a name. */
const MAX_LABEL_CHARS = 60;

/** Most lines after it to the end of the text. Set by hand: a paragraph or two, and how to reach the company. */
const MAX_LINES_AFTER = 4;

/** Largest share of the text after it. Set by hand: what has more is a section of the text. */
const MAX_SHARE = 0.3;

/**
 * Takes what a company says of itself at the end of a text: a heading or bold line, and the paragraphs after it.
 * @param lines The lines of the text.
 */
export function removeAbout(draft: Draft, lines: readonly Element[]): void {
  const labels = [...lines.keys()].filter((place) => isLabel(lines[place] as Element));
  const [place] = labels;
  // Several of them are the sections of an article about several things.
  if (place === undefined || labels.length > 1 || lines.length - 1 - place > MAX_LINES_AFTER) return;
  const size = (some: readonly Element[]): number => some.reduce((sum, line) => sum + draft.measures.of(line).text, 0);
  const after = lines.slice(place);
  if (after.length < 2 || size(after) > size(lines) * MAX_SHARE) return;
  for (const line of after) draft.take(line, 'author card');
}

function isLabel(line: Element): boolean {
  const text = textOf(line);
  if (text.length > MAX_LABEL_CHARS || !announcesMaker(text)) return false;
  return line.matches(HEADINGS) || textOf(line.querySelector('strong, b')) === text;
}
