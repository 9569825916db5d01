import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../support/browser.ts';
import type { Kind } from './state.ts';

const DOCUMENT = 'docs/tidy.md';
const HEAD = '| Kind of page | States | What must stay | Chromium | Firefox |\n| --- | --- | --- | --- | --- |';
const TABLE = /\| Kind of page \| States[^\n]*\n(?:\|[^\n]*\n)*/;

/** Number of states of each kind that were tried, and of those in which a person could do the task, by its name. */
export type Results = ReadonlyMap<string, { readonly tried: number; readonly usable: number }>;

/**
 * Writes the table of kinds, with the results of one browser; those of the other, and of kinds
 * that were not tried, are taken over.
 * @param isWritten True puts it into the document.
 * @returns The table as it should be, and as it stands in the document.
 */
export function tableOf(kinds: readonly Kind[], browser: BrowserName, results: Results, isWritten: boolean) {
  const written = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  const old = TABLE.exec(written)?.[0] ?? '';
  const rows = kinds.map(({ name, stays, states }) => {
    const [, , , chromium = '–', firefox = '–'] = cellsOf(old, name);
    const result = results.get(name);
    const own = result && `${result.usable} of ${result.tried}`;
    const columns = browser === 'chromium' ? [own ?? chromium, firefox] : [chromium, own ?? firefox];
    return `| ${[name, states.length, stays, ...columns].join(' | ')} |\n`;
  });
  const table = `${HEAD}\n${rows.join('')}`;
  if (isWritten)
    writeFileSync(
      DOCUMENT,
      written.replace(TABLE, () => table),
    );
  return { table, old: isWritten ? table : old };
}

function cellsOf(table: string, name: string): string[] {
  const row = table.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
