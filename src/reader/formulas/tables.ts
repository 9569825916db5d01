import { mathElement } from './math-element.ts';

/** Space between an equation and its number, in em. Set by hand: more than between any two columns. */
const LABEL_GAP = '2em';

/** Attributes of a table that styles have taken over. */
const DRAWN = ['columnlines', 'rowlines', 'frame'];

/** Space between two columns where the table says nothing of it, as in MathML. */
const SPACING = '0.8em';

/** Lengths that a table may ask for. */
const LENGTH = /^[\d.]+(?:em|ex|px|pt)$/;

/** Values of `columnalign`; the second is one that Chromium knows for cells of formulas, and Firefox too. */
const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: '-webkit-left',
  right: '-webkit-right',
  center: '-webkit-center',
};

const VERTICAL: Readonly<Record<string, string>> = {
  top: 'top',
  bottom: 'bottom',
  center: 'middle',
  baseline: 'baseline',
};

/**
 * Lay tables out as their attributes say, by styles, and put the number of an equation at that end of its row.
 * @param formulas Element around the formulas; it is altered.
 */
export function layOutTables(formulas: Element): void {
  for (const table of formulas.querySelectorAll<MathMLElement>('mtable')) {
    const rows = [...table.children].filter(({ localName }) => localName === 'mtr' || localName === 'mlabeledtr');
    const widest = Math.max(...rows.map((row) => row.children.length - Number(row.localName === 'mlabeledtr')));
    const hasLabels = rows.some(({ localName }) => localName === 'mlabeledtr');
    const isLeft = /^left/.test(table.getAttribute('side') ?? '');
    for (const [index, row] of rows.entries()) {
      const cells = [...row.querySelectorAll<MathMLElement>(':scope > mtd')];
      const label = row.localName === 'mlabeledtr' ? cells.shift() : undefined;
      for (const [column, cell] of cells.entries()) styleCell(cell, { table, row, index, column, rows: rows.length });
      if (row.localName === 'mlabeledtr') row.replaceWith(rowWithLabel(row, cells, label, widest, isLeft));
      else if (isLeft && hasLabels) row.prepend(mathElement('mtd'));
    }
    if (table.getAttribute('frame') === 'solid') table.style.border = '0.06em solid';
    if (table.getAttribute('frame') === 'dashed') table.style.border = '0.06em dashed';
    // Firefox would draw them once more.
    for (const name of DRAWN) table.removeAttribute(name);
    table.setAttribute('columnspacing', '0em');
  }
}

function rowWithLabel(
  row: Element,
  cells: readonly Element[],
  label: Element = mathElement('mtd'),
  widest: number,
  isLeft: boolean,
): Element {
  const empty = Array.from({ length: Math.max(0, widest - cells.length) }, () => mathElement('mtd'));
  const made = mathElement('mtr', ...(isLeft ? [label, ...cells] : [...cells, ...empty, label]));
  (label as MathMLElement).style.setProperty(`padding-inline-${isLeft ? 'end' : 'start'}`, LABEL_GAP);
  const id = row.getAttribute('id');
  if (id) made.id = id;
  return made;
}

interface CellPlace {
  readonly table: Element;
  readonly row: Element;
  readonly index: number;
  readonly column: number;
  readonly rows: number;
}

function styleCell(cell: MathMLElement, { table, row, index, column, rows }: CellPlace): void {
  const { style } = cell;
  const own = (name: string) => cell.getAttribute(name) ?? listed(row, name, column) ?? listed(table, name, column);
  style.setProperty('text-align', ALIGNMENTS[own('columnalign') ?? ''] ?? '');
  const vertical = cell.getAttribute('rowalign') ?? row.getAttribute('rowalign') ?? listed(table, 'rowalign', index);
  style.setProperty('vertical-align', VERTICAL[vertical ?? ''] ?? '');
  const isLast = column === row.querySelectorAll(':scope > mtd').length - 1;
  if (!isLast) drawLine(style, 'border-inline-end', listed(table, 'columnlines', column));
  if (index < rows - 1) drawLine(style, 'border-block-end', listed(table, 'rowlines', index));
  const edge = table.hasAttribute('frame') ? SPACING : '0em';
  style.paddingInlineStart = halfOf(column > 0 ? listed(table, 'columnspacing', column - 1) : edge);
  style.paddingInlineEnd = halfOf(isLast ? edge : listed(table, 'columnspacing', column));
}

function halfOf(spacing = SPACING): string {
  return `calc(${LENGTH.test(spacing) ? spacing : SPACING} / 2)`;
}

function drawLine(style: CSSStyleDeclaration, side: string, kind: string | undefined): void {
  if (kind === 'solid' || kind === 'dashed') style.setProperty(side, `0.06em ${kind}`);
}

/** Reads the value of a list in an attribute for one place; the last value counts for all that follow. */
function listed(element: Element, name: string, place: number): string | undefined {
  const values = element.getAttribute(name)?.trim().split(/\s+/);
  return values?.[Math.min(place, values.length - 1)];
}
