import { expectedArticle } from '../support/article-text.ts';
import { readExamples } from '../support/examples.ts';
import { bundle } from './bundle.ts';
import { chosenPages, planPages } from './chosen-pages.ts';
import { type PageSource, readSource } from './corpus.ts';
import type { GoldPage } from './gold-page.ts';
import type { ByRules, RulesAnswer } from './in-page/shipped-rules.ts';
import { FACTS, judgeFact } from './measures/facts.ts';
import { measureOf, type SetMeasure, textThatCounts } from './measures/of-set.ts';
import { type OfflineBrowser, openOffline } from './offline-browser.ts';
import type { BenchOptions } from './options.ts';
import { Progress } from './progress.ts';
import type { RulePage, RuleTrial } from './rule-gains.ts';
import { hiddenOf } from './tidy-shares.ts';

/** A page that is tried: where its source is, and how it is scored. */
interface TriedPage {
  readonly page: GoldPage;
  readonly how: SetMeasure;
  readonly source: () => Promise<PageSource>;
}

/**
 * Tries every page with all shipped rules, and without each of those that it shows a sign of: the pages of the corpora, then
 * the examples of the project, whose set is `examples`.
 * @param rules Names of the rules to try; all if there are none.
 * @throws As `planPages` does, or when no browser starts.
 */
export async function tryRules(options: BenchOptions, rules: readonly string[]): Promise<RuleTrial[]> {
  const plans = await planPages(options);
  const how = new Map(plans.map((plan) => [plan.set, plan.how]));
  const examples = options.only ? [] : examplePages();
  const count = plans.reduce((sum, { pages }) => sum + pages, examples.length);
  const progress = new Progress(count, process.stderr);
  const script = await bundle('shipped-rules');
  const pages = triedPages(options, how, examples);
  const trials: RuleTrial[] = [];
  const work = async (): Promise<void> => {
    let browser: OfflineBrowser | undefined;
    for (let next = await pages.next(); !next.done; next = await pages.next()) {
      try {
        browser ??= await openOffline();
        trials.push(...(await tryPage(browser, script, next.value, rules)));
        progress.step(false);
      } catch (error) {
        await browser?.close();
        browser = undefined;
        progress.step(true);
        const { set, id } = next.value.page;
        console.error(`${set} ${id}: ${error instanceof Error ? error.message : error}`);
      }
    }
    await browser?.close();
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  return trials;
}

async function* triedPages(
  options: BenchOptions,
  how: ReadonlyMap<string, SetMeasure>,
  examples: readonly TriedPage[],
): AsyncGenerator<TriedPage> {
  yield* examples;
  for await (const page of chosenPages(options))
    yield { page, how: how.get(page.set) ?? measureOf(page), source: () => readSource(options.folder, page) };
}

function examplePages(): TriedPage[] {
  return readExamples().map(({ name, address, page: html, articleFile }) => {
    const { blocks, title, byline, published, caption, subtitle } = expectedArticle(articleFile);
    const gold = {
      text: [caption, ...blocks, subtitle].filter(Boolean).join('\n'),
      title,
      byline: byline || null,
      date: published || null,
    };
    const page = { set: 'examples', id: name, url: address, file: articleFile, gold };
    const source = { bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' };
    return { page, how: measureOf(page), source: async () => source };
  });
}

async function tryPage(
  browser: OfflineBrowser,
  script: string,
  { page, how, source }: TriedPage,
  rules: readonly string[],
): Promise<RuleTrial[]> {
  const { set, id, url, gold, type } = page;
  const tidies = (gold.text ?? gold.with) !== undefined && (type === undefined || type === 'article');
  const open = await browser.open(url, await source());
  await open.evaluate(script);
  const answer = (await open.evaluate(`bench.run(${JSON.stringify({ url, rules, tidies })})`)) as
    | RulesAnswer
    | undefined;
  if (!answer) return [];
  const whole = scored(page, how, answer.whole);
  return answer.without.map(({ rule, given }) => {
    return { rule, set, id, host: new URL(url).hostname, whole, without: scored(page, how, given) };
  });
}

function scored({ gold }: GoldPage, how: SetMeasure, { answer, tidied }: ByRules): RulePage {
  if (answer.failure !== undefined) throw new Error(answer.failure);
  const { article } = answer;
  const found = { title: article?.title ?? null, byline: article?.byline ?? null, date: article?.published ?? null };
  const verdicts = FACTS.map((name) => [name, judgeFact(name, gold, found[name])] as const);
  return {
    f1: how.measure.score(gold, article ? textThatCounts(article, how) : '').f1,
    facts: Object.fromEntries(verdicts.filter(([, verdict]) => verdict !== undefined)),
    hidden: tidied && hiddenOf(gold, tidied),
  };
}
