import type { Reason } from '../../article.ts';
import type { Finding } from '../../clutter/finding.ts';
import { isProse } from '../../page/measure.ts';
import { nearest } from '../../tree/nearest.ts';
import { type Block, Blocks, FLAGS } from './blocks.ts';
import { isCaption } from './captions.ts';
import type { PageClaims } from './claims.ts';
import { featuresOf } from './features.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { scoreOf } from './trees.ts';

/** Reasons in the order of their numbers, from 1 on: the model knows them by number. */
const REASONS: readonly Reason[] = [
  ...(['rail', 'repeated', 'navigation', 'share bar', 'newsletter', 'comments', 'advertisement', 'donation'] as const),
  ...(['consent', 'dialog', 'search', 'tags', 'label', 'author card', 'audio player'] as const),
];

/** A block of the page with what speaks for it and against it. */
export interface ScoredBlock extends Block {
  /** Log odds that it belongs to the article. */
  score: number;
  /** What a finder holds it for. */
  readonly reason: Reason | undefined;
  /** It belongs to a picture, with which it stays or goes. */
  readonly isCaption: boolean;
}

/** Changes the scores of a page's blocks by what its kind makes certain, likely or unlikely. */
export type ScoreAdjuster = (blocks: readonly ScoredBlock[]) => void;

/** How much text some blocks have together, in characters. */
export function lengthOf(blocks: readonly Pick<Block, 'text'>[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Score every block of a page.
 * @param root The element whose text is scored; it is not altered.
 * @param findings What finders hold for clutter.
 * @returns The blocks in the order of the page.
 */
export function scoreText(root: Element, claims: PageClaims, findings: readonly Finding[]): ScoredBlock[] {
  const blocks = new Blocks(root);
  const reasons = reasonsOf(blocks.list, findings);
  const around = surroundingsOf(blocks, claims);
  return blocks.list.map((block, place): ScoredBlock => {
    const reason = reasons[place];
    const score = isMenu(block) || isCall(block, reason) ? NEVER : scoreOf(rowOf(place, around, reason));
    return Object.assign(block, { score, reason, isCaption: isCaption(block) });
  });
}

/** A third of all blocks are links of menus and footers, of which hardly one belongs to a text: the model is not asked. */
function isMenu({ frame, text, linkText }: Block): boolean {
  return (frame.flags & MENUS) !== 0 && linkText > text.length * 0.95;
}

/** What asks for consent, and the short lines of what asks for an address. */
function isCall({ text, linkText }: Block, reason: Reason | undefined): boolean {
  return reason === 'consent' || (reason === 'newsletter' && !isProse(text.length, linkText));
}

const MENUS = (FLAGS['NAV'] ?? 0) | (FLAGS['FOOTER'] ?? 0);

/** Log odds of what is no text of an article. */
const NEVER = -7;

/**
 * The features of a block, as the model is asked and fitted.
 * @param place Its place among the blocks.
 * @param reason What a finder holds it for.
 */
export function rowOf(place: number, around: Surroundings, reason: Reason | undefined): number[] {
  return featuresOf(place, around, reason ? REASONS.indexOf(reason) + 1 : 0);
}

/** What finders hold the blocks for: the reason of the nearest element that one has found. */
export function reasonsOf(blocks: readonly Block[], findings: readonly Finding[]): (Reason | undefined)[] {
  const reasons = new Map<Element, Reason>();
  for (const { element, reason } of findings) if (!reasons.has(element)) reasons.set(element, reason);
  return blocks.map((block) => reasonAround(block, reasons));
}

function reasonAround({ texts }: Block, reasons: ReadonlyMap<Element, Reason>): Reason | undefined {
  if (reasons.size === 0) return undefined;
  const holder = nearest(texts[0]?.parentElement, reasons);
  return holder && reasons.get(holder);
}
