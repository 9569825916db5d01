import type { Draft } from '../draft/draft.ts';
import { elementsIn } from '../page/elements-in.ts';
import { fadesOut } from '../page/fading.ts';
import { rawText } from '../page/raw-text.ts';
import { countWords } from '../text/words.ts';
import type { Choice } from './choose.ts';
import type { Frame } from './score/blocks.ts';
import type { PageClaims } from './score/claims.ts';
import { lengthOf, type ScoredBlock } from './score/score-text.ts';
import { isInside } from './score/surroundings.ts';
import { hasWallWords } from './wall-words.ts';

/** Longest text of a wall, in characters. Set by hand: an offer with its price. */
const MAX_WALL_CHARS = 260;

/** Blocks after the last kept one among which a wall stands. Set by hand: further down is the site's own foot. */
const MAX_BLOCKS_TO_WALL = 4;

/** Most text of the article after a wall, in characters. Set by hand: with more, it is an offer between paragraphs. */
const MAX_CHARS_AFTER_WALL = 400;

/** Text in the parts that are said not to be free, in characters, from which on the page shows them. Set by hand. */
const MIN_PAID_CHARS = 300;

/**
 * Share of the text that the page claims, from which on it is whole. Set by hand: claims count headings and captions
 * too.
 */
const MIN_WHOLE_SHARE = 0.6;

/** Shortest text, in characters, that may be all of an article that is not free. Set by hand: four paragraphs. */
const MIN_WHOLE_CHARS = 800;

/** Longest text, in characters, that is only part of one whose paid part is named and empty. Set by hand. */
const MAX_PART_CHARS = 3000;

/** Longest box of a wall, in characters. Set by hand: an offer, its prices and what it includes. */
const MAX_BOX_CHARS = 600;

/** Longest line beside the words of a wall in its box that belongs to it, in characters. Set by hand: prices, terms. */
const MAX_OFFER_CHARS = 90;

/** Most lines above the words of a wall in its box that belong to it. Set by hand: a question, and an offer. */
const MAX_FIRST_LINES = 2;

/** Selects boxes whose names say that they are walls; the whole text may be in one, too. */
const WALLS = '[class*=paywall i], [class*=regwall i], [id*=paywall i]';

/** Finds the part of the page that is not free and holds a block. */
type PartOf = (block: ScoredBlock) => Element | undefined;

/** The text without the words of a wall, and whether the site shows only part of it. */
export interface CutOff {
  readonly isCutOff: boolean;
  readonly choice: Choice | undefined;
}

/**
 * Finds out whether the site shows only part of the article: a wall stands at the end of the text, the end fades out, or
 * the page says that it is not free and does not show what it says so of.
 */
export function cutOff(
  { root, copy }: Pick<Draft, 'root' | 'copy'>,
  blocks: readonly ScoredBlock[],
  choice: Choice | undefined,
  claims: PageClaims,
): CutOff {
  const kept = new Set(choice?.kept);
  // Of the page itself: a part without text is gone from the copy by now.
  const originOf = (element: Element): Element => copy.originOf(element) ?? element;
  const parts = claims.paidParts.flatMap((selector) => select(originOf(root), selector));
  const partOf: PartOf = ({ frame }) => parts.find((part) => part.contains(originOf(frame.element)));
  const walls = wallsIn(blocks, kept, partOf);
  const first = blocks.indexOf(walls.at(-1) as ScoredBlock);
  const before = blocks
    .slice(0, Math.max(0, first))
    .filter((block) => kept.has(block) && block.size > MAX_OFFER_CHARS / 2);
  const boxes = walls.map((wall) => boxAround(wall, before));
  const isOffer = ({ size, frame }: ScoredBlock): boolean =>
    size <= MAX_OFFER_CHARS && boxes.some((box) => isInside(frame, box));
  const text = [...kept].filter((block) => !walls.includes(block) && !isOffer(block));
  const end = text.at(-1) && copy.originOf((text.at(-1) as ScoredBlock).frame.element);
  return {
    isCutOff:
      walls.length > 0 ||
      (claims.isPaid && isPartOnly(text, claims, partOf, parts[0] ? MAX_PART_CHARS : MIN_WHOLE_CHARS)) ||
      (copy.isLaidOut && end !== undefined && fadesOut(end)),
    choice: choice && walls.length > 0 ? { ...choice, kept: text } : choice,
  };
}

/**
 * Finds the lines of a wall at the end of the text.
 * @param partOf Finds the part that is not free: one with little text has its wall.
 */
function wallsIn(blocks: readonly ScoredBlock[], kept: ReadonlySet<ScoredBlock>, partOf: PartOf): ScoredBlock[] {
  const last = blocks.findLastIndex((block) => kept.has(block));
  const walls: ScoredBlock[] = [];
  let after = 0;
  for (let place = last + MAX_BLOCKS_TO_WALL; place >= 0 && last >= 0; place--) {
    const block = blocks[place];
    if (!block) continue;
    // A paragraph of prose between others tells of walls.
    const isBetween = after > 0 && block.size > MAX_OFFER_CHARS && block.frame.element.matches('p+p:has(+p)');
    if (!isBetween && isWall(block, partOf)) walls.push(block);
    else if (kept.has(block)) after += block.text.length;
    if (after > MAX_CHARS_AFTER_WALL) break;
  }
  return walls;
}

function isWall(block: ScoredBlock, partOf: PartOf): boolean {
  const {
    text,
    frame: { element },
  } = block;
  if (text.length > MAX_WALL_CHARS || /^(BLOCKQUOTE|PRE)$/.test(element.tagName)) return false;
  const box = element.closest(WALLS) ?? partOf(block);
  return hasWallWords(text, rawText(box).length <= MAX_BOX_CHARS && (box?.tagName ?? 'P') !== 'P');
}

/**
 * The largest box around a line of a wall that holds no more than an offer, and none of the text before it: a line or two
 * without words of a wall, which begin it.
 */
function boxAround({ frame }: ScoredBlock, before: readonly ScoredBlock[]): Frame {
  let box = frame;
  const isOffer = (outer: Frame): boolean => {
    const held = before.filter((block) => isInside(block.frame, outer));
    const isFew = held.length <= MAX_FIRST_LINES && held.length < before.length;
    const isBeginning = held.length === 0 || (isFew && held.every(({ size }) => size <= MAX_OFFER_CHARS));
    return isBeginning && outer.text <= MAX_BOX_CHARS;
  };
  while (box.parent && isOffer(box.parent)) box = box.parent;
  return box;
}

/**
 * Tells whether a page that says that it is not free shows only part of its article. Many show all of it, to who comes
 * first or until their scripts run.
 * @param most Longest text that is only part of one, in characters.
 */
function isPartOnly(
  text: readonly ScoredBlock[],
  { articleBody, wordCount }: PageClaims,
  partOf: PartOf,
  most: number,
): boolean {
  const words = wordCount || countWords(articleBody);
  if (words > 0) return countWords(text.map((block) => block.text).join(' ')) < words * MIN_WHOLE_SHARE;
  if (lengthOf(text.filter(partOf)) >= MIN_PAID_CHARS) return false;
  return lengthOf(text) < most || /(?:…|\.\.\.)\W*$/.test(text.at(-1)?.text ?? '');
}

/** Lists what a selector of the page's own selects, which may be none. */
function select(root: Element, selector: string): Element[] {
  try {
    return elementsIn(root, selector);
  } catch {
    return [];
  }
}
