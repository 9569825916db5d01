import type { Reason } from '../../article.ts';
import type { Finding } from '../../clutter/finding.ts';
import { isProse } from '../../page/measure.ts';
import { nearest } from '../../tree/nearest.ts';
import { type Block, Blocks, FLAGS } from './blocks.ts';
import { isCaption } from './captions.ts';
import type { PageClaims } from './claims.ts';
import { rowOf } from './features.ts';
import { surroundingsOf } from './surroundings.ts';
import { scoreOf } from './trees.ts';

/** Score, in log odds, of blocks that belong to no article: below anything that is ever kept. */
const NEVER = -7;

/** Share of links above which a block in a menu or footer is a menu. */
const MIN_MENU_LINK_SHARE = 0.95;

const MENUS = FLAGS.NAV | FLAGS.FOOTER;

/** A block of the page with what speaks for keeping it and against it. */
export interface ScoredBlock extends Block {
  /** Log odds that it belongs to the article; what is learnt of the page afterwards may adjust it. */
  score: number;
  /** The clutter that a finder takes it for. */
  readonly reason: Reason | undefined;
  /** It belongs to a picture, with which it stays or goes. */
  readonly isCaption: boolean;
}

/** Changes the scores of a page's blocks by what its kind makes certain, likely or unlikely. */
export type ScoreAdjuster = (blocks: readonly ScoredBlock[]) => void;

/** Adds up the text of some blocks: see `sizeOf`. */
export function lengthOf(blocks: readonly Pick<Block, 'size'>[]): number {
  return blocks.reduce((sum, { size }) => sum + size, 0);
}

/**
 * Scores every block of a page.
 * @param root The element whose text is scored; it is not altered.
 * @param claims What the page claims of itself.
 * @param findings The clutter that finders have found.
 * @returns The blocks in the order of the page.
 */
export function scoreText(root: Element, claims: PageClaims, findings: readonly Finding[]): ScoredBlock[] {
  const blocks = new Blocks(root);
  const reasons = reasonsOf(blocks.list, findings);
  const page = surroundingsOf(blocks, claims);
  const sure = new Set(findings.filter(({ isSure }) => isSure).map(({ element }) => element));
  const isSure = ({ texts }: Block): boolean => sure.size > 0 && nearest(texts[0]?.parentElement, sure) !== undefined;
  return blocks.list.map((block, place): ScoredBlock => {
    const reason = reasons[place];
    const score = isMenu(block) || isCall(block, reason) || isSure(block) ? NEVER : scoreOf(rowOf(place, page, reason));
    return withScore(block, score, reason);
  });
}

function withScore(block: Block, score: number, reason: Reason | undefined): ScoredBlock {
  const { frame, texts, text, size, linkText, links, linkKind, italic, groups } = block;
  // Named one by one: to spread each block takes a quarter of the time in which its features are read.
  return {
    frame,
    texts,
    text,
    size,
    linkText,
    links,
    linkKind,
    italic,
    groups,
    score,
    reason,
    isCaption: isCaption(block),
  };
}

/**
 * Tells whether a block is a link of a menu or footer: a third of all blocks are, and hardly one belongs to a text, so
 * the model is not asked.
 */
function isMenu({ frame, size, linkText }: Block): boolean {
  return (frame.flags & MENUS) !== 0 && linkText > size * MIN_MENU_LINK_SHARE;
}

/** Tells whether a block asks for consent, or is a short line of what asks for an address. */
function isCall({ size, linkText }: Block, reason: Reason | undefined): boolean {
  return reason === 'consent' || (reason === 'newsletter' && !isProse(size, linkText));
}

/**
 * Finds the clutter that finders take blocks for: the reason of the nearest element around each that one has found.
 * @param findings Of several for one element the first counts.
 */
export function reasonsOf(blocks: readonly Block[], findings: readonly Finding[]): (Reason | undefined)[] {
  const reasons = new Map<Element, Reason>();
  for (const { element, reason } of findings) if (!reasons.has(element)) reasons.set(element, reason);
  return blocks.map((block) => reasonAround(block, reasons));
}

function reasonAround({ texts }: Block, reasons: ReadonlyMap<Element, Reason>): Reason | undefined {
  if (reasons.size === 0) return undefined;
  const found = nearest(texts[0]?.parentElement, reasons);
  return found && reasons.get(found);
}
