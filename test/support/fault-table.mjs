import { readFileSync, writeFileSync } from 'node:fs';

/** The document whose tables have a row for each class of faults, and a column for each browser. */
const DOCUMENT = 'docs/faults.md';

/** The projects whose tests fill a column. */
const PROJECTS = { Chromium: ['chromium', 'headed'], Firefox: ['firefox'] };

/**
 * Holds the tables of faults to what has just been run: a row says "holds" of a browser where the tests that it names were run
 * and passed. With ACCEPT=1 the run writes that. Only a run of all tests in both browsers can say that a row has none.
 */
export default class FaultTable {
  #config;
  #untrue = [];

  constructor(config) {
    this.#config = config;
  }

  onRunComplete(_contexts, { testResults }) {
    const run = testResults.flatMap(({ displayName, testResults: tests }) =>
      tests
        .filter(({ status }) => status === 'passed' || status === 'failed')
        .map(({ fullName, status }) => ({ project: displayName?.name, fullName, passed: status === 'passed' })),
    );
    const lines = readFileSync(DOCUMENT, 'utf8').split('\n');
    const written = lines.map((line) => (/^\| \d/.test(line) ? this.#held(line, run) : line));
    if (process.env.ACCEPT) writeFileSync(DOCUMENT, written.join('\n'));
    else this.#untrue = written.filter((line, place) => line !== lines[place]);
    // Jest fails the run for it without a word.
    if (this.#untrue.length > 0) console.error(this.getLastError()?.message);
  }

  /** The row as it has to be after this run. */
  #held(row, run) {
    const cells = row.slice(2, -2).split(' | ');
    const named = [...cells[3].matchAll(/`([^`]+)`: (.+?)(?=; `|$)/g)].map(([, file, title]) => ({ file, title }));
    const inBrowser = named.filter(({ file }) => /^test\/(?:browser|headed)\//.test(file));
    const titles = (inBrowser.length > 0 ? inBrowser : named).map(({ title }) => patternOf(title));
    for (const [place, projects] of Object.values(PROJECTS).entries()) {
      const its = run.filter(
        ({ project, fullName }) =>
          (inBrowser.length > 0 ? projects.includes(project) : project === 'unit') &&
          titles.some((pattern) => pattern.test(fullName)),
      );
      if (its.length > 0) cells[5 + place] = its.every(({ passed }) => passed) ? 'holds' : 'fails';
      else if (this.#isWhole) cells[5 + place] = '–';
    }
    return `| ${cells.join(' | ')} |`;
  }

  get #isWhole() {
    const { testPathPatterns, testNamePattern, selectProjects = [] } = this.#config;
    const isNarrowed = testNamePattern || testPathPatterns?.patterns?.length > 0 || selectProjects.length > 0;
    return Boolean(process.env.EVERY_THEME) && !isNarrowed && !process.argv.includes('--selectProjects');
  }

  getLastError() {
    if (this.#untrue.length === 0) return undefined;
    return new Error(`${DOCUMENT} says otherwise, and ACCEPT=1 writes it anew:\n${this.#untrue.join('\n')}`);
  }
}

/** A name, which may be that of a group or the beginning of one, as a pattern: what `test.each` puts into it may be anything. */
function patternOf(title) {
  const parts = title.split(/%[s#]/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*'), 's');
}
