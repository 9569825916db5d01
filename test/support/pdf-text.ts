import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Page } from 'puppeteer-core';

/** What is on a printed sheet. */
interface Sheet {
  /** Lines end where they end on paper. */
  readonly text: string;
  /** Colours of its letters and of the grounds behind them, as `#rrggbb`. */
  readonly fills: readonly string[];
}

/** Prints a page as its user would, on A4 paper, and reads the text of each sheet, in order. */
export async function printedText(page: Page): Promise<string[]> {
  return (await printedSheets(page)).map(({ text }) => text);
}

/** Prints a page as its user would, on A4 paper, and reads what is on the sheets, in order. */
export async function printedSheets(page: Page): Promise<Sheet[]> {
  // Without an explicit size Firefox takes the size of the window.
  const file = await page.pdf({ width: '210mm', height: '297mm', timeout: 60_000 });
  const reader = spawn(process.execPath, [path.join(import.meta.dirname, 'read-pdf.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  reader.stdin.end(file);
  const answer = await text(reader.stdout);
  if (answer === '') throw new Error('The printed page could not be read.');
  return JSON.parse(answer) as Sheet[];
}
