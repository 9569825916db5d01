import type { Draft } from '../draft/draft.ts';
import { isMedia } from '../gate/element-kinds.ts';
import { elementsIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { isBlock } from '../page/measure.ts';
import { rawText } from '../page/raw-text.ts';
import { removeBlank, unwrap } from '../tree/reshape.ts';

/** Tag names of elements that contain paragraphs, or are one that should be several. */
const SPLITTABLE = /^(DIV|SECTION|ARTICLE|MAIN|CENTER|BLOCKQUOTE|P)$/;

/** Tag names of elements that only say how their text looks, or that it counts more: it may be in two of them. */
const STYLED = /^(FONT|SPAN|B|I|STRONG|EM|SMALL|BIG|U|S|TT|INS|DEL|MARK)$/;

/** Makes paragraphs of text that is loose in the body or in a quote, or separated only by pairs of line breaks. */
export function splitAtBreaks(draft: Draft): void {
  const { root } = draft;
  liftBreaks(root);
  const boxes = new Set<Element>([root]);
  for (const element of elementsIn(root, 'br, blockquote, div:empty')) {
    const box = element.tagName === 'BLOCKQUOTE' ? element : element.parentElement;
    if (box && SPLITTABLE.test(box.tagName) && (element.tagName !== 'BR' || isPair(element))) boxes.add(box);
  }
  for (const box of boxes) {
    split(box);
    if (box.tagName === 'P' && box !== root) unwrap(box);
  }
  // The text is in other elements now.
  draft.remeasure();
}

/**
 * Brings pairs of line breaks out of the inline elements that they are in: breaks at the ends of one go before or after
 * it, and one with a pair inside becomes two.
 */
function liftBreaks(root: Element): void {
  const breaks = elementsIn(root, 'br').filter((line) => holderOf(line, root));
  for (const line of breaks) liftFromEnd(line, root, 'previousSibling');
  for (const line of breaks.toReversed()) liftFromEnd(line, root, 'nextSibling');
  const divided = new Set<Element>();
  for (const line of breaks.filter(isPair)) {
    for (let box = holderOf(line, root); box; box = holderOf(box, root)) divided.add(box);
  }
  if (divided.size === 0) return;
  // The innermost first: its breaks are then those of the element around it.
  for (const box of elementsIn(root, '*').reverse()) if (divided.has(box)) divide(box);
}

/** Finds the inline element below the root that a node stands in, if it is one that may be in two. */
function holderOf({ parentElement: box }: ChildNode, root: Element): Element | undefined {
  return box && box !== root && STYLED.test(box.tagName) && !box.closest('pre, code') ? box : undefined;
}

function liftFromEnd(line: Element, root: Element, side: 'previousSibling' | 'nextSibling'): void {
  for (let box = holderOf(line, root); box; box = holderOf(line, root)) {
    let beside = line[side];
    while (beside && isGap(beside)) beside = beside[side];
    if (beside) return;
    if (side === 'nextSibling') box.after(line);
    else box.before(line);
  }
}

/** Puts the pairs of breaks in an element, and what stands after each, beside it. */
function divide(box: Element): void {
  const nodes = [...box.childNodes];
  const cuts = new Set(nodes.filter((node) => node.nodeName === 'BR' && isPair(node)));
  let [last, like]: [ChildNode, Element | undefined] = [box, box];
  let isAfterCut = false;
  for (const node of nodes) {
    if (cuts.has(node) || (isAfterCut && node.nodeName === 'BR')) {
      last.after(node);
      [last, like, isAfterCut] = [node, undefined, true];
    } else if (!like && !isGap(node)) {
      like = box.cloneNode(false) as Element;
      like.removeAttribute('id');
      last.after(like);
      last = like;
    }
    if (like && like !== box) like.append(node);
    if (like) isAfterCut = false;
  }
}

/** Tells whether there is nothing between a line break and the next one. */
function isPair(line: ChildNode): boolean {
  let next = line.nextSibling;
  while (next && isGap(next)) next = next.nextSibling;
  return next?.nodeName === 'BR';
}

function isGap(node: ChildNode): boolean {
  return node.nodeType !== 1 && !/\S/.test(node.nodeType === 3 ? (node.nodeValue ?? '') : '');
}

/** Wraps each run of text between blocks and pairs of line breaks. */
function split(box: Element): void {
  let run: ChildNode[] = [];
  for (const node of [...box.childNodes]) {
    const isEnd = node.nodeName === 'BR' && (run.length === 0 || isPair(node));
    if (isEnd || (node.nodeType === 1 && (isBlock(node as Element) || isMedia(node as Element)))) {
      wrap(run);
      run = [];
      if (isEnd) removeBlank(node);
    } else if (run.length > 0 || !isGap(node)) run.push(node);
  }
  wrap(run);
}

function wrap(run: ChildNode[]): void {
  const isEmpty = (node: ChildNode | undefined) => node !== undefined && (isGap(node) || node.nodeName === 'BR');
  for (let last = run.at(-1); last && isEmpty(last); last = run.at(-1)) {
    run.pop();
    removeBlank(last);
  }
  const [first] = run;
  if (!first || !run.some((node) => node.nodeName !== 'CITE' && /\S/.test(rawText(node)))) return;
  const paragraph = madeBeside(first, 'p');
  first.before(paragraph);
  paragraph.append(...run);
}
