import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { shippedRules } from '../support/shipped-rules.ts';
import { readOptions, USAGE } from './options.ts';
import { idleRules, type RuleTrial, rulesTable } from './rule-gains.ts';
import { tryRules } from './rule-trials.ts';

/** Where a run leaves its trials, in the folder of its report. */
const TRIALS = 'shipped-rules.json';

/** The document that holds the table, and the lines around it. */
const DOCUMENT = 'docs/site-rules.md';
const TABLE = /(<!-- table: .*? -->\n)[\s\S]*?(<!-- end of table -->)/;

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run bench:shipped-rules -- FOLDER`: each page with all shipped rules and without each of those that it shows a sign of.
 * `--rules a,b` tries those alone. What an earlier run has left in the folder of the report is kept, so that a long run can
 * be made in parts; `--write` puts the table of all of it into `docs/site-rules.md`.
 * @returns The exit code.
 */
async function main(words: readonly string[]): Promise<number> {
  const place = words.indexOf('--rules');
  const rules = place < 0 ? [] : (words[place + 1] ?? '').split(',');
  const others = place < 0 ? words : words.toSpliced(place, 2);
  const options = readOptions(others.filter((word) => word !== '--write'));
  if (options === 'help' || 'fault' in options) {
    console.error(options === 'help' ? USAGE : `${options.fault}\n${USAGE}`);
    return options === 'help' ? 0 : 2;
  }
  await ensureBrowser('chromium', console.log);
  const names = shippedRules.filter(({ match }) => !('generic' in match)).map(({ name }) => name);
  const trials = await kept(path.join(options.out, TRIALS), await tryRules(options, rules));
  const tried = rules.length > 0 ? rules : names;
  const table = rulesTable(tried, trials);
  for (const line of table) console.log(line);
  console.log(`No gain: ${idleRules(tried, trials).join(', ') || 'none'}`);
  if (words.includes('--write')) {
    const text = await readFile(DOCUMENT, 'utf8');
    await writeFile(DOCUMENT, text.replace(TABLE, `$1${rulesTable(names, trials).join('\n')}\n$2`));
  }
  return 0;
}

/** Stores the trials of a run with those of earlier runs that it has not made again. @returns All of them. */
async function kept(file: string, trials: readonly RuleTrial[]): Promise<RuleTrial[]> {
  const earlier = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as RuleTrial[],
    () => [],
  );
  const keyOf = ({ rule, set, id }: RuleTrial): string => `${rule}\n${set}\n${id}`;
  const all = [...new Map([...earlier, ...trials].map((trial) => [keyOf(trial), trial])).values()];
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(all));
  return all;
}
