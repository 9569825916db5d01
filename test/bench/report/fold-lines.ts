import { isAlike, type Line, type Part } from './compare-lines.ts';

/** Either a line with a difference, or a run of lines without one. */
export type Row =
  | { readonly line: Line }
  | { readonly alike: readonly string[] }
  /** How many rows more there are than are shown. */
  | { readonly more: number };

/** Most rows, most lines in a run, and most characters of a piece of a line. */
const MOST_ROWS = 120;
const MOST_LINES = 100;
const MOST_ALIKE = 140;
const MOST_DIFFERENT = 1200;

/** Makes lines short enough to be read at a glance: runs of lines without a difference become one row. */
export function foldLines(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    if (run.length > 0) rows.push({ alike: run });
    run = [];
  };
  for (const line of lines) {
    if (isAlike(line)) {
      if (run.length < MOST_LINES) run.push(shorten(line.map(({ text }) => text).join(''), MOST_ALIKE));
    } else {
      endRun();
      rows.push({ line: line.map(shortPart) });
    }
  }
  endRun();
  return rows.length <= MOST_ROWS ? rows : [...rows.slice(0, MOST_ROWS), { more: rows.length - MOST_ROWS }];
}

function shortPart({ text, isAlike: alike }: Part): Part {
  return { text: shorten(text, alike ? MOST_ALIKE : MOST_DIFFERENT), isAlike: alike };
}

/** The two ends of a text that is too long. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}
