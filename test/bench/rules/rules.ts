import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ruleFaults } from '../../../src/sites/check-rule.ts';
import { ensureBrowser } from '../../support/fetch-browser.ts';
import { readOptions, USAGE } from '../options.ts';
import { askBrowser } from './ask-browsers.ts';
import { expressionsIn, readCollection, rulesForHost, type TranslatedFile, translateAll } from './collection.ts';
import { type ComparedPage, comparePages } from './compare-pages.ts';

/** Least difference in F1 that is a win or a loss. */
const MIN_DIFFERENCE = 0.02;

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run bench:rules -- FTR_FOLDER CORPORA [options]`: what of a collection of site configurations is understood, and what
 * its rules do to pages whose article is known. Options are those of `npm run bench`.
 * @returns The exit code.
 */
async function main([folder, ...words]: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (folder === undefined || options === 'help' || 'fault' in options) {
    console.error(`Before all else stands the folder of the collection.\n${USAGE}`);
    return 2;
  }
  for (const name of ['chromium', 'firefox'] as const) await ensureBrowser(name, console.log);
  const files = await readCollection(folder);
  const expressions = expressionsIn(files);
  const refused = new Set<string>();
  for (const name of ['chromium', 'firefox'] as const) {
    const { version, browser, lectern } = await askBrowser(name, expressions);
    for (const expression of lectern) refused.add(expression);
    console.log(
      `${version} refuses ${browser.length} of ${expressions.length} XPath expressions, Lectern there ${lectern.length}:`,
    );
    for (const expression of lectern) console.log(`  ${expression}`);
  }
  const translated = translateAll(files, refused);
  describeTranslations(translated);
  const compared = await comparePages(options, (host) =>
    rulesForHost(translated, host).flatMap(({ rule }) => rule ?? []),
  );
  describePages(compared);
  await mkdir(options.out, { recursive: true });
  await writeFile(path.join(options.out, 'rules.json'), JSON.stringify(compared, null, 1));
  return 0;
}

function describeTranslations(files: readonly TranslatedFile[]): void {
  const count = (of: (file: TranslatedFile) => number): number => files.reduce((sum, file) => sum + of(file), 0);
  const understood = count((file) => file.understood);
  const listed = count((file) => file.untranslated.length);
  const faults = files.flatMap(({ rule }) => (rule ? ruleFaults(rule, () => undefined) : []));
  const whole = files.filter(({ untranslated }) => untranslated.length === 0).length;
  console.log(
    `${files.length} files, ${files.filter(({ rule }) => rule).length} with a rule, ${whole} of them without a listed line`,
  );
  console.log(
    `${understood + listed} lines: ${understood} understood, ${listed} listed; ${faults.length} faults in the rules`,
  );
  const kinds = new Map<string, number>();
  for (const { why } of files.flatMap(({ untranslated }) => untranslated)) kinds.set(why, (kinds.get(why) ?? 0) + 1);
  for (const [why, lines] of [...kinds].sort((one, other) => other[1] - one[1])) console.log(`  ${why}: ${lines}`);
  const selectors = files.flatMap(({ rule }) => JSON.stringify(rule ?? {}).match(/"xpath:/g) ?? []).length;
  console.log(`${selectors} selectors stay XPath`);
}

function describePages(pages: readonly ComparedPage[]): void {
  const gain = ({ ruled, without }: ComparedPage): number => ruled - without;
  const sorted = pages.toSorted((one, other) => gain(one) - gain(other));
  const losses = sorted.filter((page) => gain(page) < -MIN_DIFFERENCE);
  const wins = sorted.filter((page) => gain(page) > MIN_DIFFERENCE);
  const mean = (of: (page: ComparedPage) => number): string =>
    (pages.reduce((sum, page) => sum + of(page), 0) / pages.length).toFixed(4);
  console.log(
    `${pages.length} pages: mean F1 ${mean((page) => page.without)} without, ${mean((page) => page.ruled)} with rules`,
  );
  console.log(`${wins.length} wins, ${losses.length} losses by more than ${MIN_DIFFERENCE}`);
  for (const way of ['host rule', 'theme rule', 'model']) {
    console.log(`  by ${way}: ${pages.filter(({ notes }) => notes[1].includes(`by ${way}`)).length} pages`);
  }
  for (const fact of ['title', 'byline', 'date']) {
    const [won, lost] = [
      pages.filter((page) => page.factsWon.includes(fact)),
      pages.filter((page) => page.factsLost.includes(fact)),
    ];
    console.log(`  ${fact}: right with rules alone ${won.length}, without them alone ${lost.length}`);
  }
  console.log(
    `  stages that apply rules: ${mean(({ milliseconds }) => milliseconds[0])} ms a page, ${mean(({ milliseconds }) => milliseconds[1])} with imported ones`,
  );
  for (const page of [...losses, ...wins]) {
    const { set, id, names, notes, without, ruled } = page;
    console.log(
      `${gain(page).toFixed(3)} ${set} ${id} ${names.join(' ')}: ${without.toFixed(3)} to ${ruled.toFixed(3)}, ${notes.join(' -> ')}`,
    );
  }
}
