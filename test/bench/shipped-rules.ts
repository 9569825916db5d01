import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { shippedRules } from '../support/shipped-rules.ts';
import { readOptions, USAGE } from './options.ts';
import { idleRules, rulesTable } from './rule-gains.ts';
import { tryRules } from './rule-trials.ts';

/** The document that holds the table, and the lines around it. */
const DOCUMENT = 'docs/site-rules.md';
const TABLE = /(<!-- table: .*? -->\n)[\s\S]*?(<!-- end of table -->)/;

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run bench:rules -- FOLDER`: each page with all shipped rules and without each of those that it shows a sign
 * of. `--rules a,b` tries those alone; of all rules on all pages, the table goes into `docs/site-rules.md`.
 * @returns The exit code.
 */
async function main(words: readonly string[]): Promise<number> {
  const place = words.indexOf('--rules');
  const rules = place < 0 ? [] : (words[place + 1] ?? '').split(',');
  const options = readOptions(place < 0 ? words : words.toSpliced(place, 2));
  if (options === 'help' || 'fault' in options) {
    console.error(options === 'help' ? USAGE : `${options.fault}\n${USAGE}`);
    return options === 'help' ? 0 : 2;
  }
  await ensureBrowser('chromium', console.log);
  const names = shippedRules.filter(({ match }) => !('generic' in match)).map(({ name }) => name);
  const trials = await tryRules(options, rules);
  const tried = rules.length > 0 ? rules : names;
  await mkdir(options.out, { recursive: true });
  await writeFile(path.join(options.out, 'shipped-rules.json'), JSON.stringify(trials));
  const table = rulesTable(tried, trials);
  for (const line of table) console.log(line);
  const changed = trials.filter(({ rule, ...trial }) => JSON.stringify(trial.whole) !== JSON.stringify(trial.without));
  console.log(`${trials.length} trials, ${changed.length} with a change`);
  console.log(`No gain: ${idleRules(tried, trials).join(', ') || 'none'}`);
  if (rules.length === 0 && !options.sets && !options.only && options.limit === Number.POSITIVE_INFINITY) {
    const text = await readFile(DOCUMENT, 'utf8');
    await writeFile(DOCUMENT, text.replace(TABLE, `$1${table.join('\n')}\n$2`));
  }
  return 0;
}
