import type { Draft } from '../draft/draft.ts';
import { isMedia } from '../gate/element-kinds.ts';
import { isBlock } from '../page/measure.ts';
import { unwrap } from '../tree/reshape.ts';

/** What holds paragraphs, or is one that should be several. */
const HOLDER = /^(DIV|SECTION|ARTICLE|MAIN|CENTER|BLOCKQUOTE|P)$/;

/** Make paragraphs of text that stands loose in the body or in a quote, or is parted by pairs of line breaks alone. */
export function splitAtBreaks(draft: Draft): void {
  const { root } = draft;
  const holders = new Set<Element>([root]);
  for (const element of root.querySelectorAll('br, blockquote')) {
    const holder = element.tagName === 'BR' ? element.parentElement : element;
    if (holder && HOLDER.test(holder.tagName) && (holder === element || isPair(element))) holders.add(holder);
  }
  for (const holder of holders) {
    split(holder);
    if (holder.tagName === 'P' && holder !== root) unwrap(holder);
  }
  // The text stands in other elements now.
  draft.remeasure();
}

/** Tells whether nothing stands between a line break and the next one. */
function isPair(line: ChildNode): boolean {
  let next = line.nextSibling;
  while (next && isGap(next)) next = next.nextSibling;
  return next?.nodeName === 'BR';
}

function isGap(node: ChildNode): boolean {
  return node.nodeType !== 1 && !/\S/.test(node.nodeType === 3 ? (node.nodeValue ?? '') : '');
}

/** Wrap each run of text between blocks and pairs of line breaks. */
function split(holder: Element): void {
  let run: ChildNode[] = [];
  for (const node of [...holder.childNodes]) {
    const isEnd = node.nodeName === 'BR' && (run.length === 0 || isPair(node));
    if (isEnd || (node.nodeType === 1 && (isBlock(node as Element) || isMedia(node as Element)))) {
      wrap(run);
      run = [];
      if (isEnd) node.remove();
    } else if (run.length > 0 || !isGap(node)) run.push(node);
  }
  wrap(run);
}

function wrap(run: ChildNode[]): void {
  const isEmpty = (node: ChildNode | undefined) => node !== undefined && (isGap(node) || node.nodeName === 'BR');
  while (isEmpty(run.at(-1))) run.pop()?.remove();
  const [first] = run;
  if (!first || !run.some((node) => node.nodeName !== 'CITE' && /\S/.test(node.textContent ?? ''))) return;
  const paragraph = (first.ownerDocument as Document).createElement('p');
  first.before(paragraph);
  paragraph.append(...run);
}
