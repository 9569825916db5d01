import type { Engine, PageKind } from '../article.ts';
import { findClutter } from '../clutter/find-clutter.ts';
import type { Finding } from '../clutter/finding.ts';
import type { Draft } from '../draft/draft.ts';
import type { Facts } from '../facts/facts.ts';
import { wholeCards } from '../kinds/listing.ts';
import { shapePage } from '../kinds/shape-page.ts';
import { countWords, fold, textOf } from '../text/words.ts';
import { bodyByMarkup } from './by-markup.ts';
import { bodyByReadability } from './by-readability.ts';
import { bodyByRule, type RuledBody } from './by-rule.ts';
import { withFootnotes } from './footnotes.ts';
import { keepBlocks } from './keep-blocks.ts';
import { type PageClaims, pageClaims } from './score/claims.ts';
import { lengthOf, type ScoredBlock, scoreText } from './score/score-text.ts';
import { select } from './score/select.ts';
import { smooth } from './score/smooth.ts';

/** Shortest body, in characters, that is an article at all. */
const SHORTEST = 140;

/** Expected F1 below which Readability is asked for a second opinion, and what that weighs in log odds. */
const UNSURE = 0.9;
const OPINION = 0.75;

/** Expected F1 below which the reader is claims that this may not be the article. */
const DOUBTFUL = 0.75;

/** The least share of the text, or of the words, that the page's JSON-LD gives and a whole article holds. */
const COMPLETE = 0.6;

/** How much less likely, in log odds, a text may be that stands where a rule says the article is. */
const TRUST = 0.5;

/** How much less likely, in log odds, a line may be that stands between lines of the article, or in a rule's body. */
const SLACK = 1;
const RULED_SLACK = 4;

/** Blocks before a rule's body among which the title has to stand, so that what follows it is the lead. */
const LEAD = 15;

/** The body of the article and how it was found. */
export interface Body {
  /** It may stand in a document of its own. */
  readonly element: Element;
  readonly engine: Engine;
  /** Other ways that give a text of their own, the best first. */
  readonly alternatives: readonly Engine[];
  readonly isDoubtful: boolean;
  readonly kind: PageKind;
}

/** The ways to find the body, and the text that each would keep. */
type Ways = Partial<Record<Engine, readonly ScoredBlock[]>>;

/**
 * Find the body of the article and take everything else out of the page: where a rule says that it stands, else the
 * text that the score holds for the article's own.
 * @param draft The draft; what the page hides is already out.
 * @param wanted Find it this way alone.
 * @returns Undefined if no text is long enough to be an article.
 */
export function findBody(draft: Draft, facts: Facts, wanted?: Engine): Body | undefined {
  const claims = pageClaims(draft.document, facts, draft.address);
  const { kind, isPlaced, settle } = shapePage(draft, claims);
  const ruled = isPlaced ? undefined : bodyByRule(draft);
  const marked = bodyByMarkup(draft);
  const findings = findClutter(draft.root, draft.measures);
  const blocks = scoreText(draft.root, claims, findings);
  settle(blocks);
  let selection = select(blocks);
  const likely = above(blocks, selection.threshold);
  takeClutter(draft, findings, lengthOf(likely) < SHORTEST ? [] : likely);
  let opinion: Element | undefined;
  if (!ruled && selection.expected < UNSURE) {
    opinion = bodyByReadability(draft);
    weighOpinion(blocks, opinion);
    selection = select(blocks);
  }
  const { threshold, expected } = selection;
  const likelyText = smooth(blocks, above(blocks, threshold), threshold - SLACK);
  const ways: Ways = {
    ...(ruled && { [ruled.engine]: ruledText(blocks, ruled, Math.min(0, threshold), facts) }),
    model: kind === 'listing' ? wholeCards(blocks, likelyText, threshold) : likelyText,
    'structured data': claims.articleBody === '' ? [] : matching(blocks, claims.articleBody, threshold),
    ...(marked && { markup: within(marked, blocks).filter(({ reason }) => reason === undefined) }),
  };
  const way = wanted ?? chosen(ways, claims);
  const kept = withFootnotes(draft.root, ways[way] ?? [], blocks);
  const hasText = way !== 'Readability' && lengthOf(kept) >= SHORTEST;
  const engine = hasText ? way : 'Readability';
  const element = hasText ? keepBlocks(draft, blocks, new Set(kept)) : longEnough(opinion ?? bodyByReadability(draft));
  return (
    element && {
      element,
      engine,
      alternatives: others(ways, engine),
      isDoubtful: !ruled && (expected < DOUBTFUL || isShort(kept, claims)),
      kind,
    }
  );
}

/** Take out what finders hold for clutter, unless it holds text that is to be kept. */
function takeClutter(draft: Draft, findings: readonly Finding[], kept: readonly ScoredBlock[]): void {
  const holders = new Set<Element>();
  for (const { texts } of kept) {
    for (let holder = texts[0]?.parentElement; holder && !holders.has(holder); holder = holder.parentElement) {
      holders.add(holder);
    }
  }
  for (const { element, reason } of findings) if (!holders.has(element)) draft.take(element, reason);
}

/** Readability's opinion makes what it keeps more likely, and all else less. */
function weighOpinion(blocks: readonly ScoredBlock[], body: Element | undefined): void {
  if (!body) return;
  const numbers = new Set([...body.querySelectorAll('[data-lectern]')].map(numberOf));
  for (const block of blocks) {
    const [first] = block.texts;
    const isKept = [first?.parentElement, block.frame.element].some(
      (element) => element && numbers.has(numberOf(element)),
    );
    block.score += isKept ? OPINION : -OPINION;
  }
}

function numberOf(element: Element): string | null {
  return element.getAttribute('data-lectern');
}

function above(blocks: readonly ScoredBlock[], threshold: number): ScoredBlock[] {
  return blocks.filter(({ score, isCaption }) => score > threshold && !isCaption);
}

function within(element: Element, blocks: readonly ScoredBlock[]): ScoredBlock[] {
  return blocks.filter(({ frame }) => element.contains(frame.element));
}

/** The text of the body that a rule places, without what is clearly beside it, and the lead before it. */
function ruledText(
  blocks: readonly ScoredBlock[],
  { element, engine }: RuledBody,
  threshold: number,
  facts: Facts,
): ScoredBlock[] {
  const own = within(element, blocks);
  // A rule for a host has been written for its pages, and says where their leads stand.
  const lead = engine === 'theme rule' ? leadBefore(blocks, own[0], facts) : [];
  return [...lead, ...smooth(own, above(own, threshold - TRUST), threshold - RULED_SLACK)];
}

/** The few lines between the main title and the body: many sites place the first sentences, or the gist in a list, there. */
function leadBefore(
  blocks: readonly ScoredBlock[],
  first: ScoredBlock | undefined,
  { title, subtitle = '' }: Facts,
): readonly ScoredBlock[] {
  const end = first ? blocks.indexOf(first) : 0;
  const between = blocks.slice(Math.max(0, end - LEAD), end);
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
    ({ text, score }) =>
      score > threshold || (text.length > SHORTEST / 2 && body.includes(text.slice(0, SHORTEST / 2))),
  );
}

/** A rule before all; the text by its score, unless the page's JSON-LD gives much more that stands in the page. */
function chosen(ways: Ways, { articleBody }: PageClaims): Engine {
  if (ways['host rule']) return 'host rule';
  if (ways['theme rule']) return 'theme rule';
  const [byScore, byData] = [lengthOf(ways.model ?? []), lengthOf(ways['structured data'] ?? [])];
  return byScore < articleBody.length * COMPLETE && byData > byScore ? 'structured data' : 'model';
}

function isShort(kept: readonly ScoredBlock[], { articleBody, wordCount }: PageClaims): boolean {
  if (lengthOf(kept) < articleBody.length * COMPLETE) return true;
  return wordCount > 0 && countWords(kept.map(({ text }) => text).join(' ')) < wordCount * COMPLETE;
}

function longEnough(element: Element | undefined): Element | undefined {
  return textOf(element).length >= SHORTEST ? element : undefined;
}

function others(ways: Ways, engine: Engine): Engine[] {
  const own = lengthOf(ways[engine] ?? []);
  const different = (Object.entries(ways) as [Engine, readonly ScoredBlock[]][])
    .filter(([name, blocks]) => name !== engine && blocks.length > 0 && lengthOf(blocks) !== own)
    .map(([name]) => name);
  return engine === 'Readability' ? different : [...different, 'Readability'];
}
