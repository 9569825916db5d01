import { element } from '../../ui/controls/element.ts';

/** Fewest rows of a table that is worth sorting. Set by hand. */
const MIN_ROWS = 4;

/** A figure with what stands around it, such as a currency or a percent sign. */
const FIGURE = /^[^\d\p{L}]*\d[\d.,'’\s]*\s*[^\d\s]{0,4}$/u;

/**
 * Make the header cells of a table buttons that sort its rows: upwards, downwards, and as the page has them. Left alone are
 * tables with cells over several rows or columns, or with several bodies.
 * @param table The table.
 */
export function makeSortable(table: HTMLTableElement): void {
  const [body, ...others] = table.tBodies;
  const [header, ...further] = table.tHead?.rows ?? [];
  if (!body || !header || others.length > 0 || further.length > 0 || body.rows.length < MIN_ROWS) return;
  if (table.querySelector('[colspan], [rowspan]')) return;
  const original = [...body.rows];
  for (const [column, cell] of [...header.cells].entries()) {
    if (cell.textContent?.trim() === '' || cell.querySelector('a, button')) continue;
    // Over the cell, whose text stays as it is.
    const button = element('button', { type: 'button', class: 'sort', 'aria-label': cell.textContent?.trim() });
    cell.append(button);
    button.addEventListener('click', () => {
      const next = cell.ariaSort === 'ascending' ? 'descending' : cell.ariaSort === 'descending' ? null : 'ascending';
      for (const each of header.cells) each.ariaSort = null;
      cell.ariaSort = next;
      const sorted = next ? [...original].sort(by(original, column)) : original;
      body.append(...(next === 'descending' ? sorted.reverse() : sorted));
    });
  }
}

/** Gives the order of rows by one column: as figures where all are, else as words; empty cells come last. */
function by(rows: readonly HTMLTableRowElement[], column: number) {
  const textOf = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? '';
  const areFigures = rows.every((row) => textOf(row) === '' || FIGURE.test(textOf(row)));
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return (one: HTMLTableRowElement, other: HTMLTableRowElement) => {
    const [left, right] = [textOf(one), textOf(other)];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return areFigures ? figureOf(left) - figureOf(right) : compare(left, right);
  };
}

/** Reads a figure, whichever of point and comma parts its thousands: a last one before other than three digits does not. */
function figureOf(text: string): number {
  const sign = /^[^\d]*[-−–]/.test(text) ? -1 : 1;
  const digits = text.replace(/[^\d.,]/g, '');
  const [, whole = digits, part = ''] = /^(.*)[.,](\d{1,2}|\d{4,})$/.exec(digits) ?? [];
  return sign * Number(`${whole.replace(/\D/g, '')}.${part.replace(/\D/g, '') || 0}`);
}
