import type { Reason } from '../article.ts';
import type { Draft } from '../draft/draft.ts';
import { isBlock } from '../page/measure.ts';
import type { Frame } from './score/blocks.ts';
import { pictureFrame } from './score/captions.ts';
import type { ScoredBlock } from './score/score-text.ts';
import { isInside } from './score/surroundings.ts';

/** What a text is taken out for when no finder knows it for clutter. */
const UNLIKELY: Reason = 'beside the text';

/** Elements that show something without text. */
const MEDIA = 'img, picture, video, audio, iframe[data-embed], math, hr';

/** Most boxes without text between a picture and the box that holds it beside kept text. */
const LEVELS = 3;

/**
 * Take everything but the kept text out of the page, with a record of what went; pictures stay where text around them
 * does, and captions with their pictures.
 * @param blocks All blocks of the page.
 * @param kept Those to keep, at least one.
 * @returns The smallest element that holds all of them.
 */
export function keepBlocks(draft: Draft, blocks: readonly ScoredBlock[], kept: ReadonlySet<ScoredBlock>): Element {
  const held = countsOf(kept);
  const core = coreOf(kept, held);
  takeBlocks(draft, blocks, kept, held, core);
  takeMedia(core, held);
  return core.element;
}

/** How many kept blocks each frame holds. */
function countsOf(kept: ReadonlySet<ScoredBlock>): Map<Frame, number> {
  const held = new Map<Frame, number>();
  for (const { frame } of kept) {
    for (let holder: Frame | undefined = frame; holder; holder = holder.parent) {
      held.set(holder, (held.get(holder) ?? 0) + 1);
    }
  }
  return held;
}

/** The smallest frame that holds all kept blocks. */
function coreOf(kept: ReadonlySet<ScoredBlock>, held: ReadonlyMap<Frame, number>): Frame {
  const [first] = kept;
  let core = first?.frame as Frame;
  while (core.parent && held.get(core) !== kept.size) core = core.parent;
  return core;
}

function takeBlocks(
  draft: Draft,
  blocks: readonly ScoredBlock[],
  kept: ReadonlySet<ScoredBlock>,
  held: ReadonlyMap<Frame, number>,
  core: Frame,
): void {
  const pictured = new Set<Frame>();
  for (const { isCaption, frame } of blocks) {
    const picture = isCaption ? pictureFrame(frame) : undefined;
    for (let holder = picture; holder && !held.has(holder); holder = holder.parent) pictured.add(holder);
  }
  for (const block of blocks) {
    if (kept.has(block) || block.isCaption || !isInside(block.frame, core)) continue;
    const frame = emptyFrame(block.frame, held, pictured);
    const reason = block.reason ?? UNLIKELY;
    if (frame) draft.take(frame.element, reason);
    else takeTexts(draft, block, reason);
  }
}

/** The largest frame around a block that holds no kept text and no captioned picture. */
function emptyFrame(frame: Frame, held: ReadonlyMap<Frame, number>, pictured: ReadonlySet<Frame>): Frame | undefined {
  let empty: Frame | undefined;
  for (let holder: Frame | undefined = frame; holder && !held.has(holder); holder = holder.parent) {
    if (pictured.has(holder)) break;
    empty = holder;
  }
  return empty;
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

/** The node that holds a text and stands in the element itself. */
function outermost(text: Node, element: Element): ChildNode {
  let node = text;
  while (node.parentNode && node.parentNode !== element) node = node.parentNode;
  return node as ChildNode;
}

function isFilledBy(element: Element, texts: ReadonlySet<Text>): boolean {
  const words = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    if (/\S/.test((node as Text).data) && !texts.has(node as Text)) return false;
  }
  return element.querySelector(MEDIA) === null;
}

/** Pictures beside the text go: those of boxes that hold none of it, unless a figure makes them part of it. */
function takeMedia(core: Frame, held: ReadonlyMap<Frame, number>): void {
  const elements = new Set([...held.keys()].map(({ element }) => element));
  for (const media of core.element.querySelectorAll(MEDIA)) {
    let levels = 0;
    let holder = media.parentElement;
    for (; holder && holder !== core.element && !elements.has(holder); holder = holder.parentElement) {
      if (holder.tagName === 'FIGURE') break;
      if (isBlock(holder)) levels++;
    }
    if (levels > LEVELS && media.isConnected) media.remove();
  }
}
