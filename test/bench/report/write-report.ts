import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../results.ts';
import { htmlReport } from './html-report.ts';

/**
 * Writes all figures to `bench.json` and the report for people to `report.html`.
 * @param folder Is made where it is missing.
 * @returns The two files.
 */
export async function writeReport(report: Report, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const [figures, page] = [path.join(folder, 'bench.json'), path.join(folder, 'report.html')];
  const { details: _, ...figuresOnly } = report;
  await writeFile(figures, `${JSON.stringify(figuresOnly, null, 1)}\n`);
  const css = await readFile(path.join(import.meta.dirname, 'report.css'), 'utf8');
  await writeFile(page, htmlReport(report, css));
  return [figures, page];
}
