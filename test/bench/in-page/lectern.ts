import '../../../src/entry-points/drawn-formulas.ts';
import '../../../src/entry-points/east-asian-names.ts';
import '../../../src/entry-points/entries.ts';
import '../../../src/entry-points/foreign-parts.ts';
import '../../../src/entry-points/kinds.ts';
import '../../../src/entry-points/threads.ts';
import '../../../src/entry-points/boxes.ts';
import '../../../src/entry-points/directions.ts';
import '../../../src/entry-points/program-lines.ts';
import '../../../src/entry-points/plain-text.ts';
import '../../../src/entry-points/other-languages.ts';
import '../../../src/entry-points/western-languages.ts';
import '../../../src/entry-points/readability.ts';
import '../../../src/entry-points/site-rules.ts';
import '../../support/offer-embeds.ts';
import '../../../src/entry-points/stored-rules.ts';
import type { Article, Extraction, Removal } from '../../../src/article/article.ts';
import { extract } from '../../../src/article/extract.ts';
import { scriptsForPage } from '../../../src/session/scripts-for-page.ts';
import { type Offers, offer, offered } from '../../../src/shared/offered.ts';
import type { SiteRule } from '../../../src/sites/site-rule.ts';
import { accountFor } from '../../account/account.ts';
import { shippedRules } from '../../support/shipped-rules.ts';
import { measuredArticle } from '../measured-article.ts';
import type { Answer, Cut, Extracted } from './answer.ts';
import { measureCall } from './measure-call.ts';

/** Where the page stands, and whether rules for single hosts may be used. */
export interface LecternOptions {
  readonly url: string;
  readonly hosts: boolean;
  /** Rules as a user has imported them. */
  readonly storedRules?: readonly SiteRule[];
}

/** Lectern on the live page. */
export function run(options: LecternOptions): Answer {
  return answerBy(options.url, options.hosts ? shippedRules : ruleForMany, options.storedRules);
}

/** Lectern on the live page with some rules. */
export function answerBy(address: string, rules: readonly SiteRule[], storedRules?: readonly SiteRule[]): Answer {
  const stages: Record<string, number> = {};
  bringAsReader(new URL(address).hostname);
  let article: Article | undefined;
  const answer = measureCall(() => {
    const extraction = extract(document, { address, rules, storedRules, onStage: (name, ms) => (stages[name] = ms) });
    if (extraction.kind === 'article') ({ article } = extraction);
    return extracted(extraction);
  });
  // After the clock has stopped: extractors are compared by what they give.
  return { ...answer, stages, ...(article && { account: accountFor(document, article) }) };
}

/** The offers of scripts that the reader brings to some pages alone, before their article is looked for. */
const SOME: Partial<Offers> = Object.fromEntries(
  (
    [
      'plain text',
      'drawn formulas',
      'entries',
      'east asian names',
      'western languages',
      'other languages',
      'site rules',
    ] as const
  ).map((name) => [name, offered(name)]),
);

/** Leaves of those scripts the ones that the reader would bring to this page. */
export function bringAsReader(host: string): void {
  const needed = new Set<string>(scriptsForPage(document, host));
  for (const [name, script] of Object.entries(SOME))
    offer(name as keyof Offers, (needed.has(name) ? script : undefined) as never);
}

const isForManySites = ({ match }: SiteRule): boolean => !('hosts' in match);

/** Rules for more than a single host. Filtered once: rules are checked when their list is first used. */
export const ruleForMany = shippedRules.filter(isForManySites);

/** Writes down what came of an extraction. */
export function extracted(extraction: Extraction): Extracted {
  if (extraction.kind === 'none') return { article: null, note: `none: ${extraction.why}`, cuts: cutsOf(extraction) };
  const { article } = extraction;
  const { title, byline, publishedTime: published, content: markup } = measuredArticle(article);
  const note = `${article.kind}, by ${article.engine}${article.isDoubtful ? ', in doubt' : ''}`;
  const { isDoubtful } = article;
  return { article: { title, byline, published, markup }, note, isDoubtful, cuts: cutsOf(article) };
}

function cutsOf({ removals }: { readonly removals: readonly Removal[] }): Cut[] {
  return removals.map(({ reason, detail, text }) => ({ reason, detail, text }));
}
