import type { Gold, GoldPage } from '../gold-page.ts';
import type { Answer, Cut } from '../in-page/answer.ts';
import { wordsOf } from '../measures/bag.ts';
import { FACTS, type FactName, judgeFact, type Verdict } from '../measures/facts.ts';
import { type SetMeasure, textThatCounts } from '../measures/of-set.ts';
import { occursIn } from '../measures/segment.ts';
import { compareLines, type Line } from './compare-lines.ts';
import { foldLines, type Row } from './fold-lines.ts';

/** Most removals that are shown of a page. */
const MOST_CUTS = 120;

/** A fact as people and as Lectern read it. */
export interface FactDetail {
  readonly name: FactName;
  readonly expected: string | null;
  readonly found: string | null;
  readonly verdict: Verdict;
}

/** Something that Lectern took out. */
export interface CutDetail extends Cut {
  /** Whether it stands in a part of the gold that is missing now: then it should have stayed. */
  readonly isMissed: boolean;
  /** How many times the same was taken out. */
  readonly times: number;
}

/** What the report shows of a page, short enough to be kept of thousands. */
export interface PageDetail {
  readonly note: string | undefined;
  readonly facts: readonly FactDetail[];
  /** The gold; what Lectern does not have is marked. */
  readonly expected: readonly Row[];
  /** Lectern's text; what the gold does not have is marked. */
  readonly kept: readonly Row[];
  readonly cuts: readonly CutDetail[];
  /** How many more removals there are. */
  readonly moreCuts: number;
}

/** Compares what Lectern gave for a page with the gold, for people. */
export function detailOf({ gold }: GoldPage, answer: Answer | undefined, how: SetMeasure): PageDetail {
  const article = answer?.article;
  const text = article ? textThatCounts(article, how) : '';
  const expected = expectedLines(gold, text);
  const cuts = markCuts(answer?.cuts ?? [], expected);
  return {
    note: answer?.note,
    facts: factsOf(gold, answer),
    expected: foldLines(expected),
    kept: foldLines(keptLines(gold, text)),
    cuts: cuts.slice(0, MOST_CUTS),
    moreCuts: Math.max(0, cuts.length - MOST_CUTS),
  };
}

function expectedLines(gold: Gold, text: string): Line[] {
  if (gold.text !== undefined) return compareLines(gold.text, text);
  const isKept = occursIn(text);
  const passages = gold.with ?? (gold.lead === undefined ? [] : [gold.lead]);
  return passages.map((passage) => [{ text: passage, isAlike: isKept(passage) }]);
}

/** Where the gold is no whole text, only the lines with what must not be kept differ. */
function keptLines(gold: Gold, text: string): Line[] {
  if (gold.text !== undefined) return compareLines(text, gold.text);
  return text.split('\n').map((line) => {
    const occurs = occursIn(line);
    return [{ text: line, isAlike: !gold.without?.some(occurs) }];
  });
}

/** Those that should have stayed come first. */
function markCuts(cuts: readonly Cut[], expected: readonly Line[]): CutDetail[] {
  const missed = expected.flatMap((line) => line.filter((part) => !part.isAlike));
  const folded = ` ${missed.map((part) => wordsOf(part.text.toLowerCase()).join(' ')).join(' \n ')} `;
  const marked = uniqueCuts(cuts).map((cut) => ({ ...cut, isMissed: isPartOf(cut.text, folded) }));
  return [...marked.filter(({ isMissed }) => isMissed), ...marked.filter(({ isMissed }) => !isMissed)];
}

function uniqueCuts(cuts: readonly Cut[]): Omit<CutDetail, 'isMissed'>[] {
  const unique = new Map<string, Omit<CutDetail, 'isMissed'>>();
  for (const cut of cuts) {
    const key = JSON.stringify([cut.reason, cut.detail, cut.text]);
    unique.set(key, { ...cut, times: (unique.get(key)?.times ?? 0) + 1 });
  }
  return [...unique.values()];
}

/** A removal's text may be longer than the missed piece or shorter: its first words decide. */
function isPartOf(text: string, folded: string): boolean {
  const words = wordsOf(text.toLowerCase()).slice(0, 6);
  return words.length > 1 && folded.includes(` ${words.join(' ')} `);
}

function factsOf(gold: Gold, answer: Answer | undefined): FactDetail[] {
  const { title = null, byline = null, published: date = null } = answer?.article ?? {};
  const found = { title, byline, date };
  return FACTS.flatMap((name) => {
    const verdict = judgeFact(name, gold, found[name]);
    return verdict ? [{ name, expected: gold[name] ?? null, found: found[name], verdict }] : [];
  });
}
