import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { rawText } from '../page/raw-text.ts';
import { textOf } from '../text/words.ts';

/** Attribute that marks the cells of a table with the lines of a program, beside their numbers. */
const LINE_MARK = 'data-lectern-lines';

/** Selects these cells. */
export const LINE_CELLS = `[${LINE_MARK}]`;

/** Fewest numbers that are those of lines. Set by hand: one may be part of the program. */
const MIN_NUMBERS = 2;

/**
 * Least share of the lines of a program that begin with a number of their own. Set by hand: long lines have none where
 * they go on.
 */
const MIN_NUMBERED_SHARE = 0.7;

/**
 * Finds the numbers of the lines beside programs, whatever their names: cells, columns and elements that count the
 * lines. Takes them out, and marks the cells that hold the program itself.
 */
export function takeLineNumbers(draft: Draft): void {
  for (const table of elementsIn(draft.root, 'table')) markLines(table);
  for (const pre of elementsIn(draft.root, 'pre')) {
    const beside = pre.previousElementSibling ?? pre.parentElement?.previousElementSibling;
    if (beside && textOf(pre) !== '' && isCount(rawText(beside))) draft.take(beside, 'control', 'line numbers');
    for (const list of elementsIn(pre, 'ul, ol'))
      if (isCount(textsOf(list.children))) draft.take(list, 'control', 'line numbers');
    takeNumbersIn(pre, draft);
  }
}

/** Marks the cells of a program in a table of which all other cells count its lines. */
function markLines(table: Element): void {
  if (!firstIn(table, 'pre, code') || firstIn(table, 'table')) return;
  const cells = elementsIn(table, 'td, th');
  const lines = cells.filter((cell) => isCode(cell));
  // Some keep the number in an attribute, for their style.
  const numbers = cells.flatMap((cell) =>
    lines.includes(cell) ? [] : textOf(cell) || cell.getAttribute('data-line-number') || [],
  );
  const isNumbered = isCount(numbers.join('\n'));
  if (lines.length > 0 && isNumbered) for (const cell of lines) cell.setAttribute(LINE_MARK, '');
}

/** Tells whether all that a cell says is a program. */
function isCode(cell: Element): boolean {
  const code = firstIn(cell, 'pre, code');
  return code !== null && textOf(code) === textOf(cell) && !isCount(rawText(code));
}

const textsOf = (elements: Iterable<Element>): string => [...elements].map(({ textContent }) => textContent).join('\n');

/** Tells whether a text counts up by one, from whatever number, and says nothing else. */
function isCount(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= MIN_NUMBERS &&
    words.every((word, place) => Number(word) === Number(words[0]) + place && /^\d+$/.test(word))
  );
}

/** Takes out elements at the beginnings of the lines of a program that count them. */
function takeNumbersIn(pre: Element, draft: Draft): void {
  const lines = rawText(pre).trim().split('\n').length;
  const numbers = elementsIn(pre, '*').filter(
    (element) => element.childElementCount === 0 && /^\s*\d+\s*$/.test(rawText(element)) && startsLine(element, pre),
  );
  if (numbers.length < lines * MIN_NUMBERED_SHARE || !isCount(textsOf(numbers))) return;
  const all = madeBeside(pre, 'div');
  pre.append(all);
  for (const number of numbers) all.append(number, ' ');
  draft.take(all, 'control', 'line numbers');
}

/** Tells whether nothing but space stands before an element in its line. */
function startsLine(element: Element, pre: Element): boolean {
  for (let node: Node | null = element; node && node !== pre; node = node.parentNode) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      const text = rawText(before);
      if (text.includes('\n')) return /\n[^\S\n]*$/.test(text);
      if (/\S/.test(text)) return /^(DIV|P|LI|TR|BR)$/.test(before.nodeName);
    }
  }
  return true;
}
