import type { BrowserName } from '../support/browser.ts';
import type { Findings, Result } from './examine.ts';

/** The pages by the names of their files, and what was found in each browser. */
export type Rows = Map<string, { library?: string; readonly findings: Map<BrowserName, Findings> }>;

/** The kinds of trial, and the words for them at the head of a column. */
const BY_ITSELF = [
  ['there', 'there when tidied'],
  ['back', 'given back'],
  ['later', 'comes later'],
] as const;
const BY_USER = [
  ['opened', 'opened by the user'],
  ['before', 'open before'],
] as const;

type Trials = typeof BY_ITSELF | typeof BY_USER;

const TITLES: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** Whether anything fails, or a page is not right by itself. */
export function hasFailures(rows: Rows): boolean {
  const all = [...rows.values()].flatMap(({ findings }) => [...findings.values()]);
  return all.some((found) => found.broken !== undefined || results(found).some(({ verdict }) => verdict === 'fails'));
}

function results({ there, back, later, opened, before }: Findings): Result[] {
  return [there, back, later, opened, before].filter((result) => result !== undefined);
}

/** Both tables, and a line that counts. */
export function tables(rows: Rows, browsers: readonly BrowserName[]): string {
  return [
    '## Layers that open by themselves',
    table(rows, browsers, BY_ITSELF),
    '## What the user opens',
    table(rows, browsers, BY_USER),
    count(rows),
    ...broken(rows),
  ].join('\n\n');
}

function table(rows: Rows, browsers: readonly BrowserName[], trials: Trials): string {
  const columns = trials.flatMap(([trial, title]) => browsers.map((browser) => ({ trial, title, browser })));
  const heads = columns.map(({ title, browser }) => `${title}, ${TITLES[browser]}`);
  const lines = [...rows].flatMap(([name, { library, findings }]) => {
    const cells = columns.map(({ trial, browser }) => cell(findings.get(browser)?.[trial]));
    if (cells.every((text) => text === '–')) return [];
    const locks = findings.get(browsers[0] ?? 'chromium')?.locks?.join(', ') || 'nothing';
    return [[name, library ?? '', locks, ...cells]];
  });
  const head = ['Page', 'Library', 'Locks', ...heads];
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cell(result: Result | undefined): string {
  if (!result) return '–';
  return result.verdict === 'fails' ? `**fails**: ${result.faults.join('; ')}` : result.verdict;
}

function count(rows: Rows): string {
  const all = [...rows.values()].flatMap(({ findings }) => [...findings.values()].flatMap(results));
  const number = (verdict: Result['verdict']): number => all.filter((result) => result.verdict === verdict).length;
  const libraries = new Set([...rows.values()].map(({ library }) => library)).size;
  return (
    `${rows.size} pages of ${libraries} libraries. Trials: ${number('free')} free, ${number('works')} work, ` +
    `${number('stays whole')} stay whole, ${number('fails')} fail.`
  );
}

function broken(rows: Rows): string[] {
  return [...rows].flatMap(([name, { findings }]) =>
    [...findings].flatMap(([browser, found]) => (found.broken ? [`${name}, ${TITLES[browser]}: ${found.broken}`] : [])),
  );
}

/** The text of docs/layers.md. */
export function document(rows: Rows, browsers: readonly BrowserName[], versions: readonly string[]): string {
  return `# Layers of other libraries

What becomes of the layers of real libraries, and of what a user opens, when the page is tidied. \`npm run test:layers\`
measures it with the built extension, by real presses, and with \`ACCEPT=1\` writes this file. The libraries and their
versions are in \`test/layers/package.json\`, their pages in \`test/layers/libraries/\`. Measured on
${new Date().toISOString().slice(0, 10)} with ${versions.join(' and ')}.

- **free**: the layer is gone from the picture of the page, and the page answers the wheel, keys, a selection, a press on
  a link and the focus; nothing was answered in the user's name.
- **stays whole**: the layer is there as without Lectern and can be answered; then the page is free.
- **works**: what the user opened is seen, used and closed as without Lectern; then the page is as before. *Given back*:
  with the tidy page off again, so is the layer.
- *Locks* is what the library does to the page while it is open, without Lectern.

${tables(rows, browsers)}
`;
}
