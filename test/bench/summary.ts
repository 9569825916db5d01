import { type AccountSummary, accountsOf } from './accounts.ts';
import { articlesOf, type DoubtSummary, doubtOf, WRONG_F1 } from './doubt.ts';
import { EXTRACTORS, type ExtractorName } from './extractor-names.ts';
import { FACTS, type FactName, type Verdict } from './measures/facts.ts';
import type { Measure, PageScore, Total } from './measures/measure.ts';
import type { ExtractorResult, PageResult } from './page-result.ts';
import { type Speed, speedOf } from './speed.ts';

/** How many pages got each verdict about a fact. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** The figures of one extractor on one set. */
export interface ExtractorSummary {
  /** `best of peers` takes, of each page, the better of the others: what choosing between them could reach. */
  readonly name: ExtractorName | 'best of peers';
  readonly total: Total;
  /** Shares, from 0 to 1, of the articles that score below 0.5 and below 0.8. */
  readonly below: { readonly half: number; readonly fourFifths: number };
  /** F1 of the pages of each type, where the set names types. */
  readonly byType: Readonly<Record<string, number>>;
  readonly facts: Readonly<Partial<Record<FactName, VerdictCounts>>>;
  readonly failures: number;
}

export interface SetSummary {
  readonly set: string;
  readonly measure: Measure['name'];
  readonly pages: number;
  readonly types: Readonly<Record<string, number>>;
  readonly extractors: readonly ExtractorSummary[];
  readonly speed: readonly Speed[];
  readonly account: AccountSummary;
  readonly doubt: DoubtSummary;
}

/** The figures of one set. @param results Its pages, at least one. */
export function summarise(set: string, measure: Measure, results: readonly PageResult[]): SetSummary {
  const names = namesIn(results);
  const peers = names.filter((name) => name !== 'lectern');
  const rows = names.map((name) => summaryOf(name, measure, results));
  return {
    set,
    measure: measure.name,
    pages: results.length,
    types: countTypes(results),
    extractors: peers.length > 1 ? [...rows, bestOf(peers, measure, results)] : rows,
    speed: speedOf(results),
    account: accountsOf(results),
    doubt: doubtOf(results),
  };
}

/** The extractors that ran. */
function namesIn(results: readonly PageResult[]): ExtractorName[] {
  return EXTRACTORS.filter((name) => results.some(({ extractors }) => extractors[name]));
}

function summaryOf(name: ExtractorName, measure: Measure, results: readonly PageResult[]): ExtractorSummary {
  const own = results.map(({ extractors }) => extractors[name]).filter((each) => each !== undefined);
  const facts = FACTS.map((fact) => [fact, countVerdicts(own, fact)] as const);
  return {
    name,
    ...totals(measure, results, (page) => page.extractors[name]?.score),
    facts: Object.fromEntries(facts.filter(([, counts]) => counts !== undefined)),
    failures: own.filter(({ failure }) => failure !== undefined).length,
  };
}

function bestOf(peers: readonly ExtractorName[], measure: Measure, results: readonly PageResult[]): ExtractorSummary {
  const best = ({ extractors }: PageResult): PageScore | undefined => {
    const scores = peers.map((name) => extractors[name]?.score).filter((score) => score !== undefined);
    return scores.sort((one, other) => (other.f1 ?? 0) - (one.f1 ?? 0))[0];
  };
  return { name: 'best of peers', ...totals(measure, results, best), facts: {}, failures: 0 };
}

function totals(
  measure: Measure,
  results: readonly PageResult[],
  scoreOf: (page: PageResult) => PageScore | undefined,
): Pick<ExtractorSummary, 'total' | 'below' | 'byType'> {
  const total = (pages: readonly PageResult[]): Total =>
    measure.total(pages.map(scoreOf).filter((score) => score !== undefined));
  const types = Object.keys(countTypes(results));
  const byType = types.map((type) => [type, total(results.filter((page) => page.type === type)).f1]);
  const scores = articlesOf(results).flatMap((page) => scoreOf(page)?.f1 ?? []);
  const below = (bound: number): number => scores.filter((f1) => f1 < bound).length / scores.length;
  return {
    total: total(results),
    below: { half: below(0.5), fourFifths: below(WRONG_F1) },
    byType: Object.fromEntries(byType),
  };
}

function countTypes(results: readonly PageResult[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of results) if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, one], [, other]) => other - one));
}

/** @returns Undefined where the gold of no page says anything about the fact. */
function countVerdicts(results: readonly ExtractorResult[], fact: FactName): VerdictCounts | undefined {
  const counts = { right: 0, part: 0, wrong: 0, missing: 0, invented: 0, none: 0 };
  for (const { facts } of results) {
    const verdict = facts[fact];
    if (verdict) counts[verdict]++;
  }
  return Object.values(counts).some((count) => count > 0) ? counts : undefined;
}
