import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Page } from 'puppeteer-core';

/**
 * Prints a page as its user would, on A4 paper, and reads what is on the sheets.
 * @returns The text of each sheet in order; lines end where they end on paper.
 */
export async function printedText(page: Page): Promise<string[]> {
  // Without an explicit size Firefox takes the size of the window.
  const file = await page.pdf({ width: '210mm', height: '297mm', timeout: 60_000 });
  const reader = spawn(process.execPath, [path.join(import.meta.dirname, 'read-pdf.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  reader.stdin.end(file);
  const answer = await text(reader.stdout);
  if (answer === '') throw new Error('The printed page could not be read.');
  return JSON.parse(answer) as string[];
}
