import type { Draft } from '../draft/draft.ts';
import { isMedia } from '../gate/element-kinds.ts';
import { isBlock } from '../page/measure.ts';
import { removeBlank, unwrap } from '../tree/reshape.ts';

/** Tag names of elements that contain paragraphs, or are one that should be several. */
const SPLITTABLE = /^(DIV|SECTION|ARTICLE|MAIN|CENTER|BLOCKQUOTE|P)$/;

/** Makes paragraphs of text that is loose in the body or in a quote, or separated only by pairs of line breaks. */
export function splitAtBreaks(draft: Draft): void {
  const { root } = draft;
  const boxes = new Set<Element>([root]);
  for (const element of root.querySelectorAll('br, blockquote')) {
    const box = element.tagName === 'BR' ? element.parentElement : element;
    if (box && SPLITTABLE.test(box.tagName) && (box === element || isPair(element))) boxes.add(box);
  }
  for (const box of boxes) {
    split(box);
    if (box.tagName === 'P' && box !== root) unwrap(box);
  }
  // The text is in other elements now.
  draft.remeasure();
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
  if (!first || !run.some((node) => node.nodeName !== 'CITE' && /\S/.test(node.textContent ?? ''))) return;
  const paragraph = (first.ownerDocument as Document).createElement('p');
  first.before(paragraph);
  paragraph.append(...run);
}
