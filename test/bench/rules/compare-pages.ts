import type { SiteRule } from '../../../src/sites/site-rule.ts';
import { bundle } from '../bundle.ts';
import { chosenPages } from '../chosen-pages.ts';
import { readSource } from '../corpus.ts';
import type { GoldPage } from '../gold-page.ts';
import type { Answer } from '../in-page/answer.ts';
import { FACTS, judgeFact } from '../measures/facts.ts';
import { measureOf, textThatCounts } from '../measures/of-set.ts';
import { type OfflineBrowser, openOffline } from '../offline-browser.ts';
import type { BenchOptions } from '../options.ts';

/** One page, with the rules of its host and without them. */
export interface ComparedPage {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  readonly names: readonly string[];
  /** F1 as the makers of the set measure it. */
  readonly without: number;
  readonly ruled: number;
  /** Ways in which the article was found. */
  readonly notes: readonly [without: string, ruled: string];
  /** Facts that are right with the rules alone, and without them alone. */
  readonly factsWon: readonly string[];
  readonly factsLost: readonly string[];
  /** Milliseconds of the stages that apply rules. */
  readonly milliseconds: readonly [without: number, ruled: number];
}

/** Finds the rules that are imported for a host, the most particular first. */
type RulesFor = (host: string) => readonly SiteRule[];

/** Extracts every page whose host has rules twice, without and with them; each time on a fresh load. */
export async function comparePages(options: BenchOptions, rulesFor: RulesFor): Promise<ComparedPage[]> {
  const script = await bundle('lectern');
  const pages = chosenPages(options);
  const compared: ComparedPage[] = [];
  const work = async (): Promise<void> => {
    let browser: OfflineBrowser | undefined;
    for (let next = await pages.next(); !next.done; next = await pages.next()) {
      const page = next.value;
      const rules = rulesFor(new URL(page.url).hostname);
      if (rules.length === 0) continue;
      try {
        browser ??= await openOffline();
        const without = await answerOf(browser, script, page, options, []);
        const ruled = await answerOf(browser, script, page, options, rules);
        const result = comparison(page, rules, without, ruled);
        if (result) compared.push(result);
      } catch (error) {
        await browser?.close();
        browser = undefined;
        console.error(`${page.set} ${page.id}: ${error instanceof Error ? error.message : error}`);
      }
    }
    await browser?.close();
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  return compared;
}

async function answerOf(
  browser: OfflineBrowser,
  script: string,
  page: GoldPage,
  { folder }: BenchOptions,
  storedRules: readonly SiteRule[],
): Promise<Answer> {
  const open = await browser.open(page.url, await readSource(folder, page));
  await open.evaluate(script);
  return (await open.evaluate(`bench.run(${JSON.stringify({ url: page.url, hosts: true, storedRules })})`)) as Answer;
}

function comparison(
  page: GoldPage,
  rules: readonly SiteRule[],
  without: Answer,
  ruled: Answer,
): ComparedPage | undefined {
  const how = measureOf(page);
  const scoreOf = ({ article }: Answer): number | undefined =>
    how.measure.score(page.gold, article ? textThatCounts(article, how) : '').f1;
  const [before, after] = [scoreOf(without), scoreOf(ruled)];
  if (before === undefined || after === undefined) return undefined;
  const right = ({ article }: Answer): Set<string> => {
    const found = { title: article?.title ?? null, byline: article?.byline ?? null, date: article?.published ?? null };
    return new Set(FACTS.filter((name) => judgeFact(name, page.gold, found[name]) === 'right'));
  };
  const [rightBefore, rightAfter] = [right(without), right(ruled)];
  const { set, id, url } = page;
  const timeOf = ({ stages = {} }: Answer): number =>
    Object.entries(stages).reduce((sum, [name, time]) => (name.includes('rule') ? sum + time : sum), 0);
  return {
    ...{ set, id, url, without: before, ruled: after },
    names: rules.map(({ name }) => name),
    notes: [without.note ?? '', ruled.note ?? ''],
    factsWon: [...rightAfter].filter((name) => !rightBefore.has(name)),
    factsLost: [...rightBefore].filter((name) => !rightAfter.has(name)),
    milliseconds: [timeOf(without), timeOf(ruled)],
  };
}
