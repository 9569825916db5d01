import { FACTS, type FactName, type Verdict } from './measures/facts.ts';

/** One page with all rules, or without one of them. */
export interface RulePage {
  /** From 0 to 1; undefined where the gold has no text that could be compared. */
  readonly f1: number | undefined;
  readonly facts: Readonly<Partial<Record<FactName, Verdict>>>;
  /** Words of all but the article that the tidy page hides, and those of the article; undefined if it was not tidied. */
  readonly hidden: { readonly outside: number; readonly article: number } | undefined;
}

/** One page with and without a rule that it shows the sign of. */
export interface RuleTrial {
  readonly rule: string;
  /** The set of the page, or `examples`. */
  readonly set: string;
  readonly id: string;
  readonly host: string;
  readonly whole: RulePage;
  readonly without: RulePage;
}

/** Worth of one rule on some pages. */
export interface RuleGain {
  readonly rule: string;
  readonly pages: number;
  readonly hosts: number;
  /** Pages whose text is nearer to the gold with the rule, and less near. */
  readonly better: number;
  readonly worse: number;
  /** Mean change of F1 over all of them, in points of a hundred. */
  readonly f1: number;
  /** Pages on which a fact is right by the rule, less those on which it no longer is. */
  readonly facts: Readonly<Record<FactName, number>>;
  /** Words that the tidy page hides by the rule: of all but the article, and of the article. */
  readonly outside: number;
  readonly article: number;
}

/** Least change of F1 that counts as one, from 0 to 1: a word or two of a long text. */
const MIN_CHANGE = 0.001;

/** Adds up what a rule is worth on the pages of some trials, which are all of that rule. */
export function gainOf(rule: string, trials: readonly RuleTrial[]): RuleGain {
  const changes = trials.flatMap(({ whole, without }) =>
    whole.f1 === undefined || without.f1 === undefined ? [] : [whole.f1 - without.f1],
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const hiddenMore = (part: 'outside' | 'article'): number =>
    sum(trials.map(({ whole, without }) => (whole.hidden?.[part] ?? 0) - (without.hidden?.[part] ?? 0)));
  return {
    rule,
    pages: trials.length,
    hosts: new Set(trials.map(({ host }) => host)).size,
    better: changes.filter((change) => change >= MIN_CHANGE).length,
    worse: changes.filter((change) => change <= -MIN_CHANGE).length,
    f1: changes.length === 0 ? 0 : (100 * sum(changes)) / changes.length,
    facts: Object.fromEntries(
      FACTS.map((fact) => [fact, sum(trials.map((trial) => factChange(fact, trial)))]),
    ) as Record<FactName, number>,
    outside: hiddenMore('outside'),
    article: hiddenMore('article'),
  };
}

/** Right is 1, a part of it a half; something where there is nothing counts as wrong. */
const WORTH: Readonly<Record<Verdict, number>> = { right: 1, none: 1, part: 0.5, wrong: 0, missing: 0, invented: 0 };

function factChange(fact: FactName, { whole, without }: RuleTrial): number {
  const [now, before] = [whole.facts[fact], without.facts[fact]];
  return now === undefined || before === undefined ? 0 : WORTH[now] - WORTH[before];
}

/** Tells whether a rule is worth something: text, a fact, or clutter hidden, and more of it won than lost. */
export function isGain({ f1, facts, outside, article }: RuleGain): boolean {
  const right = FACTS.reduce((sum, fact) => sum + facts[fact], 0);
  return f1 >= 0.01 || right > 0 || (outside > 0 && article <= 0 && f1 > -0.01);
}

/**
 * The worth of all rules as a table in Markdown, the rules in the order of their names.
 * @param rules Names of all shipped rules.
 * @param trials Those on the pages of the corpora, and those on the examples, whose set is `examples`.
 */
export function rulesTable(rules: readonly string[], trials: readonly RuleTrial[]): string[] {
  const ordered = [...rules].sort((one, other) => one.localeCompare(other, 'en'));
  return [
    '| Rule | Pages | Hosts | Better | Worse | F1 | Title | Byline | Date | Tidy | Examples: F1 | Facts | Tidy |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...ordered.map((rule) => {
      const ofRule = trials.filter((trial) => trial.rule === rule);
      const isExample = ({ set }: RuleTrial): boolean => set === 'examples';
      const saved = gainOf(
        rule,
        ofRule.filter((trial) => !isExample(trial)),
      );
      const own = gainOf(rule, ofRule.filter(isExample));
      return `| ${[rule, ...savedCells(saved), ...ownCells(own)].join(' | ')} |`;
    }),
  ];
}

/** Rules that are worth nothing on the pages of the corpora, nor, where those have none, on the examples. */
export function idleRules(rules: readonly string[], trials: readonly RuleTrial[]): string[] {
  return rules.filter((rule) => {
    const ofRule = trials.filter((trial) => trial.rule === rule);
    const saved = ofRule.filter(({ set }) => set !== 'examples');
    return !isGain(gainOf(rule, saved.length > 0 ? saved : ofRule));
  });
}

function savedCells(gain: RuleGain): string[] {
  if (gain.pages === 0) return ['0', ...Array.from({ length: 8 }, () => '–')];
  const { pages, hosts, better, worse, f1, facts } = gain;
  return [
    ...[pages, hosts, better, worse].map(String),
    signed(f1, 2),
    ...FACTS.map((fact) => signed(facts[fact], 1)),
    hiddenText(gain),
  ];
}

function ownCells(gain: RuleGain): string[] {
  if (gain.pages === 0) return ['–', '–', '–'];
  const facts = FACTS.reduce((sum, fact) => sum + gain.facts[fact], 0);
  return [signed(gain.f1, 1), signed(facts, 1), hiddenText(gain)];
}

const hiddenText = ({ outside, article }: RuleGain): string =>
  article > 0 ? `${signed(outside, 0)} (article ${signed(article, 0)})` : signed(outside, 0);

/** A change with its sign, and as little as it can be written with. */
function signed(change: number, digits: number): string {
  const text = Math.abs(change).toFixed(digits).replace(/\.0+$/, '');
  if (Number(text) === 0) return '0';
  return `${change > 0 ? '+' : '−'}${text}`;
}
