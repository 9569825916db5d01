import {
  headsAuthor,
  headsComments,
  isFactRow,
  isRecord,
  noticeReason,
  SIGNATURE_AT_END,
} from '../clutter/other-notices.ts';
import type { Draft } from '../draft/draft.ts';
import { elementsIn } from '../page/elements-in.ts';
import { isBlock, isProse, sizeOf } from '../page/measure.ts';
import { rawText } from '../page/raw-text.ts';
import { textsIn } from '../page/texts-in.ts';
import { textOf } from '../text/words.ts';

/** Shortest sentence that is a paragraph of the text, wide characters counted twice. Set by hand: one line of Chinese. */
const MIN_SENTENCE_SIZE = 40;

/** End of a sentence. */
const SENTENCE_END = /[。！？.!?؟।…][”"’」』）)]*$/;

/** Longest line of facts, in characters. Set by hand: above it is a paragraph. */
const MAX_FACT_ROW_CHARS = 160;

/** Most lines from the one that announces who wrote a text, and their largest share of it. Set by hand: a card. */
const MAX_CARD_LINES = 6;
const MAX_CARD_SHARE = 0.25;

/** Largest share of the text below a line over what readers have written. Set by hand: above it that is the text. */
const MAX_COMMENTS_SHARE = 0.5;

/** Elements that hold no lines of the text, whatever stands in them. */
const LEFT_ALONE = 'pre, code, table[border]:not([border="0"]), blockquote, figure, figcaption';

/** A run of text without a block in it: a whole element, or loose nodes between blocks. */
interface Line {
  readonly nodes: readonly ChildNode[];
  readonly text: string;
}

/**
 * Takes out the lines by which sites in languages with letters of their own surround their texts: facts behind labels, who
 * edited it, what may be done with it, rows of controls, counts, what readers have written.
 */
export function removeNotices(draft: Draft): void {
  if (!/[\u0370-\u1fff\u3041-\ud7a3şğıİ]/.test(rawText(draft.root))) return;
  cutSignatures(draft);
  for (const table of elementsIn(draft.root, 'table, dl'))
    if (draft.measures.of(table).prose === 0 && isRecord(textOf(table))) draft.take(table, 'label');
  const lines = linesIn(draft.root);
  const isText = ({ text }: Line): boolean => {
    const size = sizeOf(text);
    return (isProse(size, 0) || (size >= MIN_SENTENCE_SIZE && SENTENCE_END.test(text))) && !noticeReason(text, true);
  };
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  if (first < 0) return;
  const end = endAt(lines, first, headsComments, MAX_COMMENTS_SHARE);
  const card = endAt(lines.slice(0, end), first, headsAuthor, MAX_CARD_SHARE);
  for (const [place, line] of lines.entries()) {
    const isHead = place < first && line.text.length <= MAX_FACT_ROW_CHARS;
    if (place >= end) take(draft, line, 'comments');
    else if (place >= card && end - card <= MAX_CARD_LINES) take(draft, line, 'author card');
    else if (isHead && isFactRow(line.text)) take(draft, line, 'repeated', 'byline or date');
    else {
      const reason = noticeReason(line.text, place < first || place > last);
      if (reason) take(draft, line, reason);
    }
  }
  draft.remeasure();
}

/**
 * Finds the line from which on something else follows the text.
 * @param heads Tells whether a line stands over that.
 * @param maxShare The largest share of the text that it may have.
 * @returns The number of lines where nothing follows.
 */
function endAt(lines: readonly Line[], first: number, heads: (text: string) => boolean, maxShare: number): number {
  const start = lines.findIndex(({ text }, place) => place > first && heads(text));
  const size = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return start >= 0 && size(lines.slice(start)) <= size(lines) * maxShare ? start : lines.length;
}

/** Lists the lines of a text in their order. */
function linesIn(root: Element): Line[] {
  const lines: Line[] = [];
  let run: ChildNode[] = [];
  const end = (): void => {
    const text = run
      .map(({ textContent }) => textContent ?? '')
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') lines.push({ nodes: run, text });
    run = [];
  };
  const visit = (box: Element): void => {
    for (const node of box.childNodes) {
      if (node.nodeType === 3 || !(node.nodeType === 1 && holdsBlock(node as Element))) {
        if (node.nodeName === 'BR') end();
        else run.push(node);
        continue;
      }
      end();
      if (!(node as Element).matches(LEFT_ALONE)) visit(node as Element);
      end();
    }
    end();
  };
  visit(root);
  return lines;
}

const holdsBlock = (element: Element): boolean =>
  isBlock(element) || [...element.children].some((child) => holdsBlock(child));

/** Takes a line with the block that holds nothing else. */
function take(draft: Draft, { nodes, text }: Line, ...why: [Parameters<Draft['take']>[1], string?]): void {
  const [node] = nodes;
  let box = node?.parentElement;
  if (!node || !box) return;
  if (box === draft.root || textOf(box) !== text) {
    box = draft.document.createElement('span');
    node.before(box);
    box.append(...nodes);
  }
  draft.take(box, ...why);
}

/** Cuts off who edited a text from the end of its last paragraphs, where it stands in brackets. */
function cutSignatures(draft: Draft): void {
  for (const node of textsIn(draft.root)) {
    const found = SIGNATURE_AT_END.exec(node.data);
    if (!found || found.index === 0 || node.parentElement?.closest(LEFT_ALONE)) continue;
    const box = draft.document.createElement('span');
    const signature = node.splitText(found.index);
    signature.before(box);
    box.append(signature);
    draft.take(box, 'author card');
  }
}
