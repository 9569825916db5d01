import type { Table } from './tables.ts';

/** A table for the terminal that can be pasted into a Markdown file. */
export function markdownOf({ title, heads, rows }: Table): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [title, '', ...[heads, rule, ...rows].map(line)].join('\n');
}
