/** Widest and highest stretch that a cell may cover; a bound for hostile tables. */
const MAX_SPAN = 100;

/**
 * Lay the cells of a table out in rows of one length.
 * @param rows Cells of each row, as they are written.
 * @param spanOf Gives how many columns and rows a cell covers.
 * @returns Each cell at its first place, and nothing at the others that it covers.
 */
export function tableGrid<Cell>(
  rows: readonly (readonly Cell[])[],
  spanOf: (cell: Cell) => readonly [columns: number, rows: number],
): (Cell | undefined)[][] {
  const grid: { readonly cell: Cell | undefined }[][] = rows.map(() => []);
  for (const [y, cells] of rows.entries()) {
    const row = grid[y] ?? [];
    let x = 0;
    for (const cell of cells) {
      while (row[x]) x++;
      const [columns, lines] = spanOf(cell).map((span) => Math.min(MAX_SPAN, Math.max(1, Math.floor(span) || 1)));
      for (const below of grid.slice(y, y + (lines ?? 1))) {
        for (let right = x; right < x + (columns ?? 1); right++) below[right] ??= { cell: undefined };
      }
      row[x] = { cell };
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x]?.cell));
}
