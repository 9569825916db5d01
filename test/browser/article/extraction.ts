// The extraction on pages that are laid out, as no unit test has them.
import { execFileSync } from 'node:child_process';
import type { Account } from '../../account/account.ts';
import type { Tab } from '../../support/browser.ts';
import { isTurnOfBrowser } from '../../support/by-turns.ts';
import { readExamples } from '../../support/examples.ts';
import { browser, server } from '../../support/use-browser.ts';
import type { BrokenRun } from '../in-page/extraction.ts';
import { articlePage, paragraphs } from '../reader-pages.ts';

let script = '';
let tab: Tab;

/** In a process of its own: jest cannot import the patch of Readability, which the build imports too. */
const BUNDLE = `
  import { build } from 'esbuild';
  import { leanReadability } from './patches/patch-readability.mjs';
  const { outputFiles } = await build({
    entryPoints: ['test/browser/in-page/extraction.ts'], bundle: true, format: 'iife', globalName: 'extraction',
    plugins: [leanReadability], logLevel: 'error', write: false,
  });
  process.stdout.write(outputFiles[0].text);`;

beforeAll(() => {
  script = execFileSync(process.execPath, ['--input-type=module', '--eval', BUNDLE], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
});

afterEach(() => tab.close());

/** Opens a page and calls one of the functions in `in-page/extraction.ts` there. */
async function ask(url: string, call: string): Promise<unknown> {
  tab = await browser.open(url);
  return tab.page.evaluate(`${script}; extraction.${call}`);
}

test('whichever stage throws, there is an article all the same, in doubt, and the fault has a name', async () => {
  const runs = (await ask(
    server.page('/broken', articlePage({ body: paragraphs(12) })),
    'breakEachStage()',
  )) as BrokenRun[];
  expect(runs.length).toBeGreaterThan(30);
  const [gate] = runs.filter(({ stage }) => stage === 'gate');
  expect([gate?.stage, gate?.paragraphs]).toEqual(['gate', undefined]);
  for (const { stage, paragraphs: count, faults, isDoubtful } of runs.filter((run) => run !== gate)) {
    expect({ stage, isWhole: (count ?? 0) >= 12, faults, isDoubtful }).toEqual({
      stage,
      isWhole: true,
      faults: [`stage ${stage}`],
      isDoubtful: true,
    });
  }
});

test.each(
  readExamples()
    .map(({ name }) => name)
    .filter(isTurnOfBrowser),
)('of the page %s nothing is lost', async (name) => {
  const account = (await ask(server.example(name), 'account()')) as Account | undefined;
  expect(account?.lost).toEqual([]);
  expect(account?.words).toBeGreaterThan(100);
});
