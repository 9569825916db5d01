import type { Account } from '../account/account.ts';
import type { ExtractorName } from './extractor-names.ts';
import type { GoldPage } from './gold-page.ts';
import type { Answer } from './in-page/answer.ts';
import { FACTS, type FactName, judgeFact, type Verdict } from './measures/facts.ts';
import type { PageScore } from './measures/measure.ts';
import { type SetMeasure, textThatCounts } from './measures/of-set.ts';
import type { Answers } from './run-pages.ts';

/** How well one extractor did on one page. A page where it failed, or found nothing, scores as an empty text. */
export interface ExtractorResult {
  readonly score: PageScore;
  readonly facts: Readonly<Partial<Record<FactName, Verdict>>>;
  /** Of the first call; undefined where it failed. */
  readonly milliseconds: number | undefined;
  readonly failure: string | undefined;
}

/** The figures of one page. */
export interface PageResult extends Pick<GoldPage, 'set' | 'id' | 'url' | 'type'> {
  readonly extractors: Readonly<Partial<Record<ExtractorName, ExtractorResult>>>;
  /** How much of the page Lectern accounts for; undefined where it finds no article. */
  readonly account: Account | undefined;
  /** Milliseconds of each stage of Lectern. */
  readonly stages: Readonly<Record<string, number>>;
  /** True where Lectern says that its article may not be right; so it is where it finds none. */
  readonly isDoubtful: boolean;
}

/** Scores what the extractors gave for a page. */
export function resultOf(page: GoldPage, answers: Answers, how: SetMeasure): PageResult {
  const { set, id, url, type } = page;
  const extractors = Object.fromEntries([...answers].map(([name, answer]) => [name, scored(page, answer, how)]));
  const { account, stages = {}, article, isDoubtful = article === null } = answers.get('lectern') ?? {};
  return { set, id, url, ...(type === undefined ? {} : { type }), extractors, account, stages, isDoubtful };
}

function scored({ gold }: GoldPage, { article, milliseconds, failure }: Answer, how: SetMeasure): ExtractorResult {
  const text = article ? textThatCounts(article, how) : '';
  const found = { title: article?.title ?? null, byline: article?.byline ?? null, date: article?.published ?? null };
  const verdicts = FACTS.map((name) => [name, judgeFact(name, gold, found[name])] as const);
  return {
    score: how.measure.score(gold, text),
    facts: Object.fromEntries(verdicts.filter(([, verdict]) => verdict !== undefined)),
    milliseconds: failure === undefined ? milliseconds : undefined,
    failure,
  };
}
