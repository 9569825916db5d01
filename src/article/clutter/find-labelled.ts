import { groupBy } from '../../shared/group-by.ts';
import type { LabelKind } from '../../sites/site-rule.ts';
import { isShortTime } from '../facts/dates/relative-time.ts';
import { firstIn } from '../page/elements-in.ts';
import { HEADINGS, isBlock, type Measures, trimmedLength } from '../page/measure.ts';
import { SIDES } from '../page/order.ts';
import { rawText } from '../page/raw-text.ts';
import { textsIn } from '../page/texts-in.ts';
import { hasLetter } from '../text/letters.ts';
import { fold, foldSpace, textOf } from '../text/words.ts';
import { type Finder, type Finding, hasLittleProse } from './finding.ts';
import { labelledRow } from './labelled-row.ts';
import { isEastAsianRail, labelKind, MAX_LABEL_CHARS } from './labels.ts';

/** Fewest times that a label is on a page if each is over one teaser. Set by hand. */
const MIN_REPEATED_LABELS = 3;

/** Tag names of blocks that are usually a line of text. */
const TEXT_LINES = new Set(['P', 'LI', 'TD', 'TH', 'DD', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Longest text node that is looked at, in characters, with the page's white space. */
const MAX_TEXT_CHARS = 1000;

/** Most headlines in the teaser of one label: its title, and its picture or its section. Set by hand. */
const MAX_TEASER_HEADLINES = 2;

/** Share of its text in links that a line with a label exceeds. Set by hand. */
const LINE_LINK_SHARE = 0.5;

/** Least share of its text in links of an element that follows a label as its links. Set by hand. */
const MIN_FOLLOWER_LINK_SHARE = 0.4;

/** Beginning of a line up to its colon, if that can be a label. */
const START_OF_LINE = /^([^:：]{2,40})[:：]/;

/** Selects links that lead to another place than one in the page, as the sign behind a heading does that links to it. */
const ELSEWHERE = 'a:not([href^="#"])';

type KindOf = (text: string) => LabelKind | undefined;

/** Label in the page: the largest element whose whole text it is. */
interface Label {
  readonly element: Element;
  readonly text: string;
  readonly kind: LabelKind;
}

/**
 * Finds what short texts label ("Don't miss", "Up next", "Related topics:", "Share"), whatever the markup and its class
 * names: the teaser around each of a repeated label, the links that follow a single one, or the label alone.
 */
export const findLabelled: Finder = (root, measures) => findLabels(root, measures, labelKind);

/**
 * Finds the same for labels of the caller's own.
 * @param kindOf Finds the kind of label that a text is, or undefined if it is none.
 */
export function findLabels(root: Element, measures: Measures, kindOf: KindOf): Finding[] {
  const labels = labelsIn(root, measures, kindOf);
  const found = new Map<Element, Omit<Finding, 'element'>>();
  const total = measures.of(root).prose;
  const title = firstIn(root, 'h1');
  for (const [text, same] of groupBy(labels, ({ text }) => fold(text))) {
    const elements = same.map(({ element }) => element);
    for (const { element, kind } of same) {
      const reason = reasonFor(kind, text);
      const isRepeated = same.length >= MIN_REPEATED_LABELS;
      const teaser = isRepeated ? teaserAround(element, elements, measures) : undefined;
      const pieces = teaser ? [teaser] : piecesOf(element, kind, measures);
      const isPlain = isEastAsianRail(text);
      const row =
        pieces.length === 0 && kind === 'rail' ? labelledRow(element, title, measures, { isSure: isPlain }) : [];
      const isSure = row.length > 0 || isPlain;
      for (const piece of [...pieces, ...row])
        if (hasLittleProse(piece, measures, total)) found.set(piece, { reason, isSure });
    }
  }
  return [...found].map(([element, finding]): Finding => ({ element, ...finding }));
}

/**
 * Tells whether an element is a line of a label and links and nothing else: "Read More: <a>Another story</a>".
 * @returns The reason for its removal, or undefined.
 */
export function labelledLine(line: Element, measures: Measures): Finding['reason'] | undefined {
  const { links, linkText, text } = measures.of(line);
  if (links === 0 || text - linkText > MAX_LABEL_CHARS || !firstIn(line, ELSEWHERE)) return undefined;
  const label = foldSpace([...line.childNodes].map((node) => (hasLink(node) ? '' : rawText(node))).join(' '));
  if (/^[^:：]+[:：]$/.test(label) || label === textOf(line)) return labelKind(label) === 'rail' ? 'rail' : undefined;
  const start = START_OF_LINE.exec(textOf(line))?.[1];
  return start && labelKind(start) === 'rail' && linkText > text * LINE_LINK_SHARE ? 'rail' : undefined;
}

function hasLink(node: Node): boolean {
  return node.nodeType === 1 && ((node as Element).tagName === 'A' || (node as Element).querySelector('a') !== null);
}

function labelsIn(root: Element, measures: Measures, kindOf: KindOf): Label[] {
  const labels = new Map<Element, Label>();
  for (const node of textsIn(root)) {
    const { data } = node;
    const text = data.length > MAX_TEXT_CHARS ? '' : foldSpace(data);
    const kind = text.length > 1 ? kindOf(text) : undefined;
    const element = kind && wholeElement(node, root, measures);
    if (kind && element) labels.set(element, { element, text, kind });
  }
  return [...labels.values()];
}

/** Finds the largest element whose whole text this is; undefined if the text is part of a line. */
function wholeElement(node: Text, root: Element, measures: Measures): Element | undefined {
  const length = trimmedLength(node.data);
  let whole: Element | undefined;
  for (let box = node.parentElement; box && box !== root; box = box.parentElement) {
    if (measures.of(box).text > length) break;
    whole = box;
  }
  return whole && !isInSentence(whole, measures) ? whole : undefined;
}

/** Tells whether an inline element is in a line with words that are not links: "Press <b>Share</b> to go on". */
function isInSentence(element: Element, measures: Measures): boolean {
  if (isBlock(element)) return false;
  return SIDES.some((side) => {
    for (let node = element[side]; node && !endsLine(node); node = node[side]) {
      if (hasWords(node, measures)) return true;
    }
    return false;
  });
}

function endsLine(node: Node): boolean {
  return node.nodeType === 1 && (isBlock(node as Element) || (node as Element).tagName === 'BR');
}

/**
 * Tells whether a node has words of a sentence. Those of an element count only in a line of text: bars and rails put
 * each of their words into an element.
 */
function hasWords(node: Node, measures: Measures): boolean {
  if (!hasLetter(rawText(node))) return false;
  if (node.nodeType !== 1) return node.nodeType === 3;
  const { text, linkText } = measures.of(node as Element);
  const isLine = TEXT_LINES.has(node.parentElement?.tagName ?? '') && text > linkText;
  return isLine && measures.countTexts(node as Element, isShortTime) === 0;
}

function reasonFor(kind: LabelKind, text: string): Finding['reason'] {
  if (kind === 'rail') return 'rail';
  if (kind === 'topics') return 'tags';
  return /audio|listen/.test(text) ? 'audio player' : 'label';
}

/**
 * Finds the teaser around one of several equal labels: the largest element that contains no other of them.
 * @returns Undefined if it has no link.
 */
function teaserAround(label: Element, all: readonly Element[], measures: Measures): Element | undefined {
  let teaser = label;
  for (let box = label.parentElement; box; box = box.parentElement) {
    const { titles, prose, headlines } = measures.of(box);
    if (titles > 0 || prose > 0 || headlines > MAX_TEASER_HEADLINES) break;
    if (all.some((other) => other !== label && box.contains(other))) break;
    teaser = box;
  }
  return measures.of(teaser).links > 0 ? teaser : undefined;
}

/** Lists a label and the links that follow it, or that follow an element with no other text than the label's. */
function piecesOf(label: Element, kind: LabelKind, measures: Measures): Element[] {
  if (kind !== 'rail' && headsProse(label, measures)) return [];
  if (kind === 'line') return [label];
  for (let head = label; head.parentElement; head = head.parentElement) {
    const followers = linksAfter(head, measures);
    const parent = head.parentElement;
    if (followers.length > 0) {
      const pieces = [head, ...followers];
      const text = pieces.reduce((sum, piece) => sum + measures.of(piece).text, 0);
      return text === measures.of(parent).text && parent.tagName !== 'BODY' ? [parent] : pieces;
    }
    const isFirst = measures.of(parent).text === measures.of(head).text;
    if (!isFirst && measures.of(parent).prose > 0) break;
    if (parent.tagName === 'BODY' || measures.of(parent).links > 0) break;
  }
  return kind === 'topics' ? [label] : [];
}

/** Tells whether a label is a heading of the text. */
function headsProse(label: Element, measures: Measures): boolean {
  const next = label.nextElementSibling;
  const isHeading = label.matches(HEADINGS) || firstIn(label, HEADINGS) !== null;
  return isHeading && next !== null && measures.of(next).prose > 0;
}

/** Lists the siblings after an element up to the first that is more than links; empty if there is no link. */
function linksAfter(head: Element, measures: Measures): Element[] {
  const followers: Element[] = [];
  let links = 0;
  for (let next = head.nextElementSibling; next; next = next.nextElementSibling) {
    const { text, linkText, links: count, prose } = measures.of(next);
    const isLinks = count > 0 && prose === 0 && linkText >= text * MIN_FOLLOWER_LINK_SHARE;
    // A story of its own, in full or in part.
    const isStory = count > 0 && next.tagName === 'ARTICLE';
    if (!isLinks && !isStory && text > 0 && measures.countTexts(next, isShortTime) === 0) {
      // A heading of what it says.
      if (prose > 0 && followers.at(-1)?.matches(HEADINGS)) return [];
      break;
    }
    followers.push(next);
    links += count;
  }
  return links > 0 ? followers : [];
}
