import { element } from '../../ui/controls/element.ts';

/** Fewest rows of a table that is worth sorting. Set by hand. */
const MIN_ROWS = 4;

/** A figure with what stands around it, such as a currency or a percent sign. */
const FIGURE = /^[^\d\p{L}]*?((?:[.,]?\d[\d.,'’\s]*)?\d)\s*[^\d\s]{0,4}$/u;

/** Digits as figures have them: with decimals, or in groups of one sign. Others are dates, versions and the like. */
const DIGITS = /^\d*(?:[.,]\d+)?$|^\d{1,3}([.,'’\s])(?:\d{2,3}\1)*\d{3}(?:[.,]\d+)?$/u;

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
      body.append(...(next ? [...original].sort(by(original, column, next === 'ascending' ? 1 : -1)) : original));
    });
  }
}

/**
 * Gives the order of rows by one column: as figures where all are, else as words; empty cells come last.
 * @param way 1 for upwards, -1 for downwards.
 */
function by(rows: readonly HTMLTableRowElement[], column: number, way: 1 | -1) {
  const textOf = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? '';
  const texts = rows.map(textOf).filter((text) => text !== '');
  const areFigures = texts.every((text) => DIGITS.test(digitsOf(text) ?? '.'));
  const decimal = decimalSign(texts.map((text) => digitsOf(text) ?? ''));
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return (one: HTMLTableRowElement, other: HTMLTableRowElement) => {
    const [left, right] = [textOf(one), textOf(other)];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return way * (areFigures ? figureOf(left, decimal) - figureOf(right, decimal) : compare(left, right));
  };
}

/** Reads the digits of a figure, with the signs between them; undefined if it is none. */
const digitsOf = (text: string): string | undefined => FIGURE.exec(text)?.[1];

/**
 * Finds out whether point or comma comes before the decimals of a column: one that stands behind the other, after a zero
 * alone, or before other than three digits, and never twice in a figure. Where neither does, both part thousands.
 */
function decimalSign(figures: readonly string[]): '.' | ',' | undefined {
  return (['.', ','] as const).find((sign) => {
    const other = sign === '.' ? ',' : '.';
    const isShown = new RegExp(`[${other}].*[${sign}]|^0?[${sign}]|[${sign}](?:\\d{1,2}|\\d{4,})$`);
    return figures.some((figure) => isShown.test(figure)) && figures.every((figure) => figure.split(sign).length < 3);
  });
}

function figureOf(text: string, decimal: '.' | ',' | undefined): number {
  const way = /^[^\d]*[-−–]/.test(text) ? -1 : 1;
  const [whole = '', part = ''] = decimal ? (digitsOf(text) ?? '').split(decimal) : [digitsOf(text)];
  return way * Number(`${whole.replace(/\D/g, '')}.${part || 0}`);
}
