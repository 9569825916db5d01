import { offered } from '../../shared/offered.ts';
import type { Engine, PageKind } from '../article.ts';
import type { Facts } from '../facts/facts.ts';
import { sizeOf } from '../page/measure.ts';
import { countWords, fold, textOf } from '../text/words.ts';
import type { RuledBody } from './by-rule.ts';
import { withFootnotes } from './footnotes.ts';
import type { PageClaims } from './score/claims.ts';
import { lengthOf, type ScoredBlock } from './score/score-text.ts';
import type { Selection } from './score/select.ts';
import { smooth } from './score/smooth.ts';

/** Shortest text, in characters, that is an article at all. Set by hand: two sentences of a brief. */
export const MIN_ARTICLE_CHARS = 140;

/** Expected F1 below which the reader says that this may not be the article. */
const DOUBTFUL_F1 = 0.84;

/** Expected F1 from which on the score is sure enough to overrule a theme, which has changed or been rebuilt. Set by hand. */
const SURE_F1 = 0.85;

/** Least share of the text by the score that the body of a theme has then. Set by hand. */
const MIN_THEME_SHARE = 0.2;

/**
 * Readability's text may have so many times the characters of what is kept. Set by hand: of
 * seven such pages of the benchmark four scored below 0.8.
 */
const MAX_OPINION_TIMES = 1.7;

/** Least share of the text, or of the words, that the page's JSON-LD gives and a whole article holds. */
const MIN_COMPLETE_SHARE = 0.6;

/** Loss in log odds that is allowed to a text inside the body of a rule. */
const RULE_TRUST = 0.5;

/** Loss in log odds that is allowed to a line between lines of the article. */
const GAP_SLACK = 1;

/** The same for a line in a body that a rule places. */
const RULED_GAP_SLACK = 4;

/** Blocks before a rule's body among which the title has to stand, so that what follows it is the lead. */
const MAX_BLOCKS_TO_TITLE = 15;

/** Characters by which a block is found again in the text that the page's JSON-LD gives. */
const START_CHARS = 70;

/** All that is known of a page when its body is chosen. */
export interface Evidence {
  /** The element that holds all blocks. */
  readonly root: Element;
  /** Every block of the page, in order. */
  readonly blocks: readonly ScoredBlock[];
  readonly selection: Selection;
  readonly ruled: RuledBody | undefined;
  /** The element that the page itself marks as its article. */
  readonly marked: Element | undefined;
  /** Readability's body, if it was asked. */
  readonly opinion: Element | undefined;
  readonly claims: PageClaims;
  readonly facts: Facts;
  readonly kind: PageKind;
  /** The way to find the body that a person asked for, if one did. */
  readonly wanted: Engine | undefined;
  /** The way that a site rule names. */
  readonly way: Engine | undefined;
  /** Parts of the page that belong to the article by a site rule. */
  readonly kept: readonly Element[];
}

/** The text that is the article. */
export interface Choice {
  /** The way it was found; `Readability` if no other way gives enough text: its body is to be taken as a whole. */
  readonly engine: Engine;
  /** The blocks to keep, in order. */
  readonly kept: readonly ScoredBlock[];
  /** Other ways that give a text of their own, the best first. */
  readonly alternatives: readonly Engine[];
  readonly isDoubtful: boolean;
}

/** The ways to find the body, and the text that each would keep. */
type Candidates = Partial<Record<Engine, readonly ScoredBlock[]>>;

/** Choose the text of the article among all blocks of a page. Nothing is altered. */
export function choose(evidence: Evidence): Choice {
  const { root, blocks, selection, ruled, claims, wanted, opinion, way: named } = evidence;
  const candidates = candidatesOf(evidence);
  const isNamed = named && (named === 'Readability' || lengthOf(candidates[named] ?? []) >= MIN_ARTICLE_CHARS);
  const way = wanted ?? (isNamed ? named : best(candidates, claims, selection));
  const kept = withFootnotes(root, candidates[way] ?? [], blocks);
  const engine = way !== 'Readability' && lengthOf(kept) >= MIN_ARTICLE_CHARS ? way : 'Readability';
  return {
    engine,
    kept: withParts(kept, evidence),
    alternatives: others(candidates, engine),
    isDoubtful:
      !ruled && !isNamed && (selection.expected < DOUBTFUL_F1 || isShort(kept, claims) || isFarLess(kept, opinion)),
  };
}

/** The text with that of the parts which a site rule keeps, in the order of the page. */
function withParts(text: readonly ScoredBlock[], { blocks, kept }: Evidence): readonly ScoredBlock[] {
  if (kept.length === 0) return text;
  const own = new Set(text);
  return blocks.filter((block) => own.has(block) || kept.some((part) => part.contains(block.frame.element)));
}

function candidatesOf(evidence: Evidence): Candidates {
  const { blocks, ruled, marked, claims, facts, kind } = evidence;
  const { threshold } = evidence.selection;
  const likely = smooth(blocks, blocksAbove(blocks, threshold), threshold - GAP_SLACK);
  return {
    ...(ruled && { [ruled.engine]: ruledText(blocks, ruled, Math.min(0, threshold), facts) }),
    model: (kind === 'listing' && offered('kinds')?.wholeCards(blocks, likely, threshold)) || likely,
    'structured data': claims.articleBody === '' ? [] : matching(blocks, claims.articleBody, threshold),
    ...(marked && { markup: within([marked], blocks).filter(({ reason }) => reason === undefined) }),
  };
}

/** The blocks that are likelier than a threshold, in log odds; captions are left out, they go with their pictures. */
export function blocksAbove(blocks: readonly ScoredBlock[], threshold: number): ScoredBlock[] {
  return blocks.filter(({ score, isCaption }) => score > threshold && !isCaption);
}

function within(parts: readonly Element[], blocks: readonly ScoredBlock[]): ScoredBlock[] {
  return blocks.filter(({ frame }) => parts.some((part) => part.contains(frame.element)));
}

/** The text of the body that a rule places, without what is clearly beside it, and the lead before it. */
function ruledText(
  blocks: readonly ScoredBlock[],
  { parts, engine, isImported }: RuledBody,
  threshold: number,
  facts: Facts,
): ScoredBlock[] {
  const own = within(parts, blocks);
  // A rule for a host has been written for its pages, and says where their leads stand.
  const lead = engine === 'theme rule' || isImported ? leadBefore(blocks, own[0], facts) : [];
  return [...lead, ...smooth(own, blocksAbove(own, threshold - RULE_TRUST), threshold - RULED_GAP_SLACK)];
}

/** The few lines between the main title and the body: many sites place the first sentences, or the gist in a list, there. */
function leadBefore(
  blocks: readonly ScoredBlock[],
  first: ScoredBlock | undefined,
  { title, subtitle = '' }: Facts,
): readonly ScoredBlock[] {
  const end = first ? blocks.indexOf(first) : 0;
  const between = blocks.slice(Math.max(0, end - MAX_BLOCKS_TO_TITLE), end);
  const isTitle = ({ frame, text }: ScoredBlock): boolean =>
    frame.element.tagName === 'H1' && fold(text) === fold(title);
  const heading = between.findLastIndex(isTitle);
  if (heading < 0) return [];
  return between.slice(heading + 1).filter(({ score, reason, isCaption, text }) => {
    return score > 0 && !reason && !isCaption && fold(text) !== fold(subtitle);
  });
}

/** The text that the page's JSON-LD gives too, besides what is likely anyway. */
function matching(blocks: readonly ScoredBlock[], body: string, threshold: number): ScoredBlock[] {
  return blocks.filter(
    ({ text, score }) => score > threshold || (text.length > START_CHARS && body.includes(text.slice(0, START_CHARS))),
  );
}

/**
 * A rule before all, but for one of a theme that places a small piece of a text of which the score is sure; the text by
 * its score, unless the page's JSON-LD gives much more that stands in the page.
 */
function best(candidates: Candidates, { articleBody }: PageClaims, { expected }: Selection): Engine {
  if (candidates['host rule']) return 'host rule';
  const byScore = lengthOf(candidates.model ?? []);
  const byTheme = candidates['theme rule'];
  if (byTheme && (expected < SURE_F1 || lengthOf(byTheme) >= byScore * MIN_THEME_SHARE)) return 'theme rule';
  const byData = lengthOf(candidates['structured data'] ?? []);
  return byScore < sizeOf(articleBody) * MIN_COMPLETE_SHARE && byData > byScore ? 'structured data' : 'model';
}

function isShort(kept: readonly ScoredBlock[], { articleBody, wordCount }: PageClaims): boolean {
  if (lengthOf(kept) < sizeOf(articleBody) * MIN_COMPLETE_SHARE) return true;
  return wordCount > 0 && countWords(kept.map(({ text }) => text).join(' ')) < wordCount * MIN_COMPLETE_SHARE;
}

/** Tells whether Readability, which was asked in doubt, finds far more text. */
function isFarLess(kept: readonly ScoredBlock[], opinion: Element | undefined): boolean {
  return opinion !== undefined && sizeOf(textOf(opinion)) > lengthOf(kept) * MAX_OPINION_TIMES;
}

function others(candidates: Candidates, engine: Engine): Engine[] {
  const own = lengthOf(candidates[engine] ?? []);
  const different = (Object.entries(candidates) as [Engine, readonly ScoredBlock[]][])
    .filter(([name, blocks]) => name !== engine && blocks.length > 0 && lengthOf(blocks) !== own)
    .map(([name]) => name);
  return engine === 'Readability' ? different : [...different, 'Readability'];
}
