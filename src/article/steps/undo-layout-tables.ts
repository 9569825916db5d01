import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { HEADINGS, type Measures } from '../page/measure.ts';
import { rename } from '../tree/reshape.ts';

/** Selects parts that only a table of data has, of which the cells belong to rows and columns. */
const DATA_PARTS = 'caption, thead, tfoot, th, col, colgroup, [scope], [headers], [abbr], math';

/** Selects what stands in a cell of a layout and not in one of data. */
const LAYOUT_PARTS = `${HEADINGS}, form, article, section, nav, header, footer, p + p`;

/** Cells of a table from which on it holds data, whatever stands in one of them. Set by hand: layouts have fewer. */
const MIN_DATA_COLUMNS = 5;

/** Rows from which on a table with several columns holds data. Set by hand: layouts have fewer. */
const MIN_DATA_ROWS = 8;

/** Least share of the text of a layout that one of its cells has. Set by hand: the text of the page beside its menu. */
const MIN_MAIN_SHARE = 0.6;

/** The same where rows and columns are as many as those of data. Set by hand: the text of the page in a drawn frame. */
const MIN_WHOLE_SHARE = 0.9;

/** Least text of such a cell, in characters. Set by hand: several paragraphs. */
const MIN_MAIN_CHARS = 800;

/** Fewest links of a cell that is a menu. Set by hand. */
const MIN_MENU_LINKS = 3;

/** Makes boxes of the tables by which old pages and letters lay out their text, so that it stands as it is read. */
export function undoLayoutTables(draft: Draft): void {
  const { root, measures } = draft;
  const lengthOf = (element: Element): number => measures.of(element).text;
  let isChanged = false;
  const tables = elementsIn(root, 'table');
  const nesting = new Set(tables.filter((table) => firstIn(table, 'table') !== null));
  // The innermost first: they are in a cell of those around them.
  for (const table of tables.reverse()) {
    if (!isLayout(table, nesting.has(table), lengthOf)) continue;
    isChanged = true;
    for (const cell of partsOf(table)) if (isMenu(cell, measures)) draft.take(cell, 'navigation');
    for (const part of [...partsOf(table), table]) measures.replace(part, rename(part, 'div'));
  }
  if (isChanged) draft.remeasure();
}

/** Lists the rows, groups and cells of a table, without those of the tables in it. */
function partsOf(table: Element): Element[] {
  return elementsIn(table, 'tbody, tr, td').filter((part) => part.closest('table') === table);
}

/** Tells whether a cell beside one with a text holds links and nothing else. */
function isMenu(cell: Element, measures: Measures): boolean {
  const { links, linkText, text } = measures.of(cell);
  if (cell.localName !== 'td' || links < MIN_MENU_LINKS || linkText < text) return false;
  return [...(cell.parentElement?.children ?? [])].some((other) => measures.of(other).prose > linkText);
}

function isLayout(table: Element, isNesting: boolean, lengthOf: (element: Element) => number): boolean {
  const role = table.getAttribute('role');
  const hasData = elementsIn(table, DATA_PARTS).some(
    (part) => part.closest('table') === table || part.localName === 'math',
  );
  if (hasData || table.closest('pre, code')) return false;
  if (role === 'presentation' || role === 'none') return true;
  if (role !== null || Number(table.getAttribute('border')) > 0) return false;
  const parts = partsOf(table);
  const cells = parts.filter(({ localName }) => localName === 'td');
  const rows = parts.filter(({ localName }) => localName === 'tr');
  const columns = Math.max(0, ...rows.map(({ children }) => children.length));
  if (isNesting || columns < 2) return true;
  const longest = Math.max(0, ...cells.map(lengthOf));
  const isMain = (share: number): boolean => longest >= MIN_MAIN_CHARS && longest >= lengthOf(table) * share;
  if (columns >= MIN_DATA_COLUMNS || rows.length >= MIN_DATA_ROWS) return isMain(MIN_WHOLE_SHARE);
  // Pictures beside lines of text.
  const isPictured = rows.every((row) => [...row.children].filter((cell) => lengthOf(cell) > 0).length < 2);
  if (isPictured || rows.length < 2 || cells.some((cell) => firstIn(cell, LAYOUT_PARTS))) return true;
  return isMain(MIN_MAIN_SHARE);
}
