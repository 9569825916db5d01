/**
 * Writes a table as CSV (RFC 4180), one line for each row.
 * @param table The table. A cell that covers several columns is followed by empty ones; so are rows under a cell that
 * covers several rows.
 */
export function asCsv(table: HTMLTableElement): string {
  const field = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return grid(table)
    .map((row) => row.map(field).join(','))
    .join('\r\n');
}

/**
 * Writes a table as Markdown (the tables of GitHub), its first row as the header.
 * @param table The table, as for `asCsv`.
 */
export function asMarkdown(table: HTMLTableElement): string {
  const [header = [], ...rows] = grid(table);
  const line = (row: readonly string[]) => `| ${row.map((text) => text.replace(/[\\|]/g, '\\$&')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Selects what a line in a cell ends at. */
const LINE_ENDS = 'br, p, div, ul, ol, li, dl, dt, dd, blockquote, pre, figure, figcaption, table, tr, th, td';

/** Reads the words in a cell, with a space between its lines. */
function wordsOf(node: Node): string {
  const words = [...node.childNodes].map((child) => {
    if (!(child instanceof Element)) return child instanceof Text ? child.data : '';
    return child.matches(LINE_ENDS) ? ` ${wordsOf(child)} ` : wordsOf(child);
  });
  return words.join('');
}

/** Lays the texts of a table out in rows of one length. */
function grid(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows: string[][] = [...table.rows].map(() => []);
  for (const [y, { cells }] of [...table.rows].entries()) {
    const row = rows[y] as string[];
    let x = 0;
    for (const cell of cells) {
      while (row[x] !== undefined) x++;
      const { colSpan, rowSpan } = cell;
      for (let down = 0; down < Math.max(1, rowSpan) && rows[y + down]; down++) {
        for (let right = 0; right < colSpan; right++) (rows[y + down] as string[])[x + right] = '';
      }
      row[x] = wordsOf(cell).replace(/\s+/g, ' ').trim();
    }
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''));
}
