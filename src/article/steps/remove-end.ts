import { endLine, isEndHeading } from '../clutter/end-lines.ts';
import { announcesMaker } from '../clutter/side-lines.ts';
import type { Draft } from '../draft/draft.ts';
import { firstIn } from '../page/elements-in.ts';
import { HEADINGS } from '../page/measure.ts';
import { textOf } from '../text/words.ts';

/** Longest heading, in characters. Set by hand: a name. */
const MAX_LABEL_CHARS = 60;

/** Most lines after it to the end of the text. Set by hand: a paragraph or two, and how to reach the company. */
const MAX_LINES_AFTER = 4;

/** Largest share of the text after it. Set by hand: what has more is a section of the text. */
const MAX_SHARE = 0.3;

/** Last lines of a text among which those stand that follow its end. Set by hand. */
const MAX_END_LINES = 5;

/** Longest plea of several paragraphs, in characters. Set by hand. */
const MAX_PLEA_CHARS = 1000;

/** Words of press releases near their end. */
const RELEASE =
  /forward-looking statements|(?:media|press|investor)(?: relations)? contact|for (?:more|further) information|pressekontakt|contact presse|contacto de prensa|contatti stampa/i;

/**
 * Takes what follows the end of a text: pleas, previews, licences and lives of its authors line by line; and under a heading
 * or bold words what a company says of itself, or what is announced.
 * @param lines The lines of the text.
 * @param authors The names in the byline.
 */
export function removeEnd(draft: Draft, lines: readonly Element[], authors: readonly string[]): void {
  for (const line of lines.slice(Math.max(1, lines.length - MAX_END_LINES))) {
    const reason = line.closest('blockquote, table') ? undefined : endLine(textOf(line), authors);
    if (reason) draft.take(reason === 'donation' ? boxOf(line, lines[0] as Element, draft) : line, reason);
  }
  const left = lines.filter((line) => draft.root.contains(line));
  const size = (some: readonly Element[]): number => some.reduce((sum, line) => sum + draft.measures.of(line).text, 0);
  const lasts = left.slice(-2 * MAX_LINES_AFTER).map(textOf);
  const isRelease = RELEASE.test(lasts.join(' '));
  const heads = [...left.keys()].filter((place) => isHead(left[place] as Element, isRelease));
  // Several of them are the sections of an article about several things.
  if (heads.length > 1 && !isRelease) return;
  for (let place = heads.pop(), end = left.length; place !== undefined; end = place, place = heads.pop()) {
    const after = left.slice(place);
    const isShort = end - 1 - place <= MAX_LINES_AFTER && size(after) <= size(left) * MAX_SHARE;
    if (!isShort || (after.length < 2 && !isRelease)) return;
    for (const line of after) draft.take(line, 'author card');
  }
}

/** Tells whether a line is, or in a press release begins with, words that announce what follows a text. */
function isHead(line: Element, isRelease: boolean): boolean {
  const bold = textOf(firstIn(line, 'strong, b'));
  const text = textOf(line);
  const label =
    line.matches(HEADINGS) || bold === text || (isRelease && bold && text.startsWith(bold)) ? bold || text : '';
  return label !== '' && label.length <= MAX_LABEL_CHARS && (announcesMaker(label) || isEndHeading(label));
}

/** The largest box around a plea that is no longer than pleas are, and holds neither the beginning nor most of the text. */
function boxOf(line: Element, first: Element, { root, measures }: Draft): Element {
  const most = Math.min(MAX_PLEA_CHARS, measures.of(root).text / 2);
  let box = line;
  while (box.parentElement && box.parentElement !== root && measures.of(box.parentElement).text <= most) {
    if (box.parentElement.contains(first)) break;
    box = box.parentElement;
  }
  return box;
}
