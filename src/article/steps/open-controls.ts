import { groupBy } from '../../shared/group-by.ts';
import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { HEADINGS } from '../page/measure.ts';
import { SIDES } from '../page/order.ts';
import { rawText } from '../page/raw-text.ts';
import { DIGITS, hasLetter, LETTERS } from '../text/letters.ts';
import { textOf } from '../text/words.ts';
import { hasTextBeside } from '../tree/beside.ts';
import { rename, unwrap } from '../tree/reshape.ts';

/** Selects lines that name something: a button that is all of one is its text. */
const NAMING_LINES = `${HEADINGS}, dt, legend, summary, caption, figcaption, th`;

/** Selects lines of text, in which a button may be a word. */
const TEXT_LINES = 'p, li, dd, td, blockquote';

/** Selects places whose buttons work on the page. */
const BESIDE_TEXT =
  'nav, header, footer, aside, form, menu, dialog, pre, [role=navigation], [role=dialog], [role=tablist], [role=toolbar]';

/** Attribute that marks a text which a press opens: it is part of the article, be it shown or not. */
export const OPENED = 'data-lectern-opened';

/** Longest text of a button that names what it opens, in characters. Set by hand: above it is a card. */
const MAX_NAME_CHARS = 200;

/** Shortest text, in characters, that a button opens and names. Set by hand: one short sentence. */
const MIN_OPENED_CHARS = 40;

/** The same of the answer to a question: a few words. */
const MIN_ANSWER_CHARS = 15;

/** Fewest buttons alike that open and name a text each, though none says so. Set by hand: one may be beside a text by chance. */
const MIN_ROW = 2;

/** Lowest level of headings in HTML. */
const LOWEST_LEVEL = 6;

/**
 * Opens controls that are text of the page: the button in a heading and the one that is a word of a sentence become
 * plain text, and a button that opens the text after it becomes the heading of that text. Others are left to the gate.
 */
export function openControls(draft: Draft): void {
  const { root, document } = draft;
  const rows = rowsIn(root);
  let level = 1;
  const open = (button: Element, put: () => void): void => {
    for (const mark of elementsIn(button, 'svg, img')) draft.take(mark, 'control');
    textOpenedBy(button, document)?.setAttribute(OPENED, '');
    put();
  };
  for (const element of elementsIn(root, `${HEADINGS}, button, [role=button]:not(${NAMING_LINES})`)) {
    if (element.matches(HEADINGS)) {
      level = Number(element.tagName.slice(1));
      if (element.hasAttribute('aria-expanded')) textOpenedBy(element, document)?.setAttribute(OPENED, '');
    } else if (!hasLetter(rawText(element))) continue;
    else if (isNamingLine(element) || isWord(element)) open(element, () => unwrap(element));
    else if (!element.closest(BESIDE_TEXT) && namesText(element, document, rows.has(element))) {
      const isHeading = firstIn(element, HEADINGS) !== null;
      open(element, () => (isHeading ? unwrap(element) : rename(element, `h${Math.min(LOWEST_LEVEL, level + 1)}`)));
    } else if (showsMore(element)) draft.take(element, 'control');
  }
}

/** Tells whether a button is all of the words of a heading or another line that names something. */
function isNamingLine(button: Element): boolean {
  const line = button.closest(NAMING_LINES);
  return line !== null && textOf(line) === textOf(button);
}

const GOES_ON = new RegExp(`^\\s*[${LETTERS}${DIGITS}.,;:!?)\\]»”’]`);

/** Tells whether a button is a word of a sentence: words before it, and words or the end of the sentence after it. */
function isWord(button: Element): boolean {
  const line = button.closest(TEXT_LINES);
  const [before, after] = SIDES.map((side) => besideIn(button, side));
  return line !== null && hasLetter(before ?? '') && GOES_ON.test(after ?? '');
}

/** Reads the text beside an element up to the next control or line. */
function besideIn(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let node = element[side]; node && !/^(BR|BUTTON|INPUT)$/.test(node.nodeName); node = node[side]) {
    text = side === 'nextSibling' ? text + rawText(node) : rawText(node) + text;
  }
  return text;
}

/** Tells whether what is drawn as a button only asks for a press that shows more of a quotation ("Click to expand..."). */
function showsMore(element: Element): boolean {
  const isAlone = !SIDES.some((side) => hasTextBeside(element, side));
  return isAlone && element.closest('blockquote') !== null && /^.{3,40}(?:…|\.{3})$/.test(textOf(element));
}

/** Tells whether a button opens and names a text that comes next. */
function namesText(button: Element, document: Document, isInRow: boolean): boolean {
  const name = textOf(button);
  const isFold = button.matches('[aria-controls], [aria-expanded]') || /[?？؟]$/.test(name) || isInRow;
  if (!isFold || button.getAttribute('role') === 'tab' || name.length > MAX_NAME_CHARS) return false;
  const text = textOpenedBy(button, document);
  const least = firstIn(button, HEADINGS) ? 1 : /[?？؟]$/.test(name) ? MIN_ANSWER_CHARS : MIN_OPENED_CHARS;
  return text !== undefined && textOf(text).length >= least && firstIn(text, 'input, nav') === null;
}

/** Finds rows of buttons alike that stand right before a text each, and of which each says something else. */
function rowsIn(root: Element): ReadonlySet<Element> {
  const opensText = (each: Element): boolean => textOf(each.nextElementSibling).length >= MIN_OPENED_CHARS;
  // Between it and the one before is nothing but what that opens.
  const isNext = ({ previousElementSibling: before }: Element, place: number, row: readonly Element[]): boolean =>
    place === 0 || !before || before.previousElementSibling === row[place - 1];
  const isRow = (row: readonly Element[]): boolean =>
    row.length >= MIN_ROW && row.every(opensText) && new Set(row.map(textOf)).size === row.length && row.every(isNext);
  const rows = groupBy(root.querySelectorAll('button[class]'), ({ className }) => className).values();
  return new Set([...rows].filter(isRow).flat());
}

/** Finds what a button opens: the element that it says it controls, if it says so, and that comes next in any case. */
function textOpenedBy(button: Element, document: Document): Element | undefined {
  let line = button;
  while (line.parentElement && !SIDES.some((side) => hasTextBeside(line, side))) line = line.parentElement;
  const next = line.nextElementSibling ?? undefined;
  const controls = button.getAttribute('aria-controls');
  const named = (controls && document.getElementById(controls)) || next;
  return named === next || next?.contains(named ?? null) ? next && named : undefined;
}
