import type { Reason } from '../article.ts';
import type { Draft } from '../draft/draft.ts';
import { MAX_FACT_LINE_CHARS, statesFactsOnly } from '../facts/fact-lines.ts';
import type { Facts } from '../facts/facts.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { isBlock, isProse } from '../page/measure.ts';
import { textsIn } from '../page/texts-in.ts';
import { fold } from '../text/words.ts';
import { outermost } from '../tree/nearest.ts';
import { FLAGS, type Frame } from './score/blocks.ts';
import { pictureFrame } from './score/captions.ts';
import type { ScoredBlock } from './score/score-text.ts';
import { isInside } from './score/surroundings.ts';

/** The reason for text that no finder knows for clutter. */
const UNLIKELY: Reason = 'beside the text';

/** Most lines beside an article that are asked whether they repeat its facts: they stand near the head of a page. */
const MAX_LINES_BESIDE = 300;

/** Bits of frames that are made of links to find the way by. */
const NAVIGATION = (FLAGS['NAV'] ?? 0) | (FLAGS['FOOTER'] ?? 0);

/** Elements that show something without text. */
const MEDIA = 'img, picture, video, audio, iframe[data-embed], math, hr';

/**
 * Most boxes without text between a picture and the box that holds it beside kept text. Set by hand: sites wrap a picture
 * in two or three boxes for its ratio and its link; galleries and rails have more.
 */
const MAX_PICTURE_BOXES = 3;

/**
 * Least share of a box's text that must be prose of its own for the box to be recorded as one piece; of other boxes the
 * prose is recorded apart from what stands around it, so that a person can find it in the list.
 */
const MIN_PROSE_SHARE = 0.5;

/**
 * Take everything but the kept text out of the smallest element that holds it, with a record of what went; pictures stay
 * where text around them does, and captions with their pictures.
 * @param blocks All blocks of the page.
 * @param kept Those to keep, at least one.
 * @returns The smallest element that holds all of them.
 */
export function keepBlocks(draft: Draft, blocks: readonly ScoredBlock[], kept: ReadonlySet<ScoredBlock>): Element {
  const held = countsOf(kept);
  const parts = draft.keptParts();
  const core = coreOf(kept, held, parts);
  const pictured = captionedFrames(blocks, held);
  const holdsPart = ({ element }: Frame) => parts.some((part) => element.contains(part));
  const going = blocks.filter((block) => !kept.has(block) && !block.isCaption && isInside(block.frame, core));
  takeBlocks(draft, going, (frame) => held.has(frame) || pictured.has(frame) || holdsPart(frame));
  takeMedia(draft, core, held);
  return core.element;
}

/**
 * Take everything out of the page that stands outside of the article, with a record of what went.
 * @param core The element that holds the article; the text in it is left alone.
 * @param facts What the reader shows above the article: lines that say no more are recorded as repeated.
 */
export function takeRest(draft: Draft, blocks: readonly ScoredBlock[], core: Element, facts: Facts): void {
  const isBeside = ({ frame: { element } }: ScoredBlock): boolean =>
    draft.root.contains(element) && !core.contains(element);
  const going = blocks.filter(isBeside);
  for (const { frame, text, size } of going.slice(0, MAX_LINES_BESIDE)) {
    if (frame.text === size && repeatsFacts(text, facts)) draft.take(frame.element, 'repeated');
  }
  takeBlocks(draft, going, ({ element }) => element.contains(core));
}

/** Counts the kept blocks in each frame. */
function countsOf(kept: ReadonlySet<ScoredBlock>): Map<Frame, number> {
  const held = new Map<Frame, number>();
  for (const { frame } of kept) {
    for (let holder: Frame | undefined = frame; holder; holder = holder.parent) {
      held.set(holder, (held.get(holder) ?? 0) + 1);
    }
  }
  return held;
}

/** The smallest frame that holds all kept blocks, and what a rule keeps although it has no text. */
function coreOf(kept: ReadonlySet<ScoredBlock>, held: ReadonlyMap<Frame, number>, parts: readonly Element[]): Frame {
  const [first] = kept;
  let core = first?.frame as Frame;
  const holdsAll = ({ element }: Frame) => parts.every((part) => element.contains(part));
  while (core.parent && (held.get(core) !== kept.size || !holdsAll(core))) core = core.parent;
  return core;
}

function repeatsFacts(text: string, facts: Facts): boolean {
  if (text.length > facts.title.length + MAX_FACT_LINE_CHARS) return false;
  const line = fold(text);
  return line === fold(facts.title) || line === fold(facts.subtitle ?? '') || statesFactsOnly(text, facts);
}

/** The frames of captioned pictures that hold no kept text. */
function captionedFrames(blocks: readonly ScoredBlock[], held: ReadonlyMap<Frame, number>): ReadonlySet<Frame> {
  const pictured = new Set<Frame>();
  for (const { isCaption, frame } of blocks) {
    const picture = isCaption ? pictureFrame(frame) : undefined;
    for (let holder = picture; holder && !held.has(holder); holder = holder.parent) pictured.add(holder);
  }
  return pictured;
}

function takeBlocks(draft: Draft, going: readonly ScoredBlock[], isHeld: (frame: Frame) => boolean): void {
  const prose = ownProse(going);
  for (const block of going) {
    const frame = frameToTake(block.frame, prose, isHeld);
    const reason = block.reason ?? (block.frame.flags & NAVIGATION ? 'navigation' : UNLIKELY);
    if (frame) draft.take(frame.element, reason);
    else takeTexts(draft, block, reason);
  }
  for (const { frame, reason } of going) takeEmptied(draft, frame, isHeld, reason ?? UNLIKELY);
}

/** Take what is left of a box of which the text was taken in several pieces: its pictures, each by itself, and the box. */
function takeEmptied(draft: Draft, frame: Frame, isHeld: (frame: Frame) => boolean, reason: Reason): void {
  let largest: Frame | undefined;
  for (let holder: Frame | undefined = frame; holder && !isHeld(holder); holder = holder.parent) largest = holder;
  if (!largest || !draft.root.contains(largest.element)) return;
  for (const media of elementsIn(largest.element, MEDIA)) draft.take(media, reason);
  draft.take(largest.element, reason);
}

/** Characters of prose in each frame that no finder knows for clutter. */
function ownProse(blocks: readonly ScoredBlock[]): ReadonlyMap<Frame, number> {
  const prose = new Map<Frame, number>();
  for (const { frame, size, linkText, reason } of blocks) {
    if (reason || !isProse(size, linkText)) continue;
    for (let holder: Frame | undefined = frame; holder; holder = holder.parent) {
      prose.set(holder, (prose.get(holder) ?? 0) + size);
    }
  }
  return prose;
}

/** The largest frame around a block that holds nothing of the article, and either prose in the main or none. */
function frameToTake(
  frame: Frame,
  prose: ReadonlyMap<Frame, number>,
  isHeld: (frame: Frame) => boolean,
): Frame | undefined {
  let largest: Frame | undefined;
  for (let holder: Frame | undefined = frame; holder && !isHeld(holder); holder = holder.parent) {
    const own = prose.get(holder) ?? 0;
    if (own === 0 || own >= holder.text * MIN_PROSE_SHARE || holder === frame) largest = holder;
  }
  return largest;
}

/** Take a run of text out of a line or a box that stays. */
function takeTexts(draft: Draft, { texts, frame }: ScoredBlock, reason: Reason): void {
  const [first] = texts;
  if (!first?.isConnected) return;
  const own = new Set(texts);
  const box = draft.document.createElement('span');
  outermost(first, frame.element).before(box);
  for (const text of texts) {
    const piece = outermost(text, frame.element);
    // It came along with one before it.
    if (piece === box) continue;
    const isWhole = piece.nodeType === 3 || isFilledBy(piece as Element, own);
    box.append(isWhole ? piece : text);
  }
  draft.take(box, reason);
}

function isFilledBy(element: Element, texts: ReadonlySet<Text>): boolean {
  return textsIn(element).every((text) => texts.has(text) || !/\S/.test(text.data)) && firstIn(element, MEDIA) === null;
}

/** Pictures beside the text go: those of boxes that hold none of it, unless a figure makes them part of it. */
function takeMedia(draft: Draft, core: Frame, held: ReadonlyMap<Frame, number>): void {
  const elements = new Set([...held.keys()].map(({ element }) => element));
  for (const media of elementsIn(core.element, MEDIA)) {
    let levels = 0;
    let holder = media.parentElement;
    for (; holder && holder !== core.element && !elements.has(holder); holder = holder.parentElement) {
      if (holder.tagName === 'FIGURE') break;
      if (isBlock(holder)) levels++;
    }
    if (levels > MAX_PICTURE_BOXES) draft.take(media, UNLIKELY);
  }
}
