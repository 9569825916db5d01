import { groupBy } from '../../shared/group-by.ts';
import type { LabelKind } from '../../sites/site-rule.ts';
import { isShortTime } from '../facts/dates/relative-time.ts';
import { HEADINGS, isBlock, type Measures } from '../page/measure.ts';
import { hasLetter } from '../text/letters.ts';
import { fold, foldSpace, textOf } from '../text/words.ts';
import { type Finder, type Finding, holdsLittle } from './finding.ts';
import { LONGEST_LABEL, labelKind } from './labels.ts';

/** Fewest times that a label stands on a page to head one teaser each. */
const REPEATED = 3;

/** Blocks that hold a line of text as a rule. */
const TEXT_LINES = new Set(['P', 'LI', 'TD', 'TH', 'DD', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Longest text, in characters and with the page's white space, that is looked at. */
const LONGEST_TEXT = 1000;

type KindOf = (text: string) => LabelKind | undefined;

/** A label in the page: the largest element whose whole text it is. */
interface Label {
  readonly element: Element;
  readonly text: string;
  readonly kind: LabelKind;
}

/**
 * What short texts label ("Don't miss", "Up next", "Related topics:", "Share"), whatever the markup and its class names:
 * the teaser around each of a repeated label, the links that follow a single one, or the labelled line alone.
 */
export const findLabelled: Finder = (root, measures) => findLabels(root, measures, labelKind);

/**
 * The same for labels of the caller's own.
 * @param kindOf What a text announces, or undefined if it is no label.
 */
export function findLabels(root: Element, measures: Measures, kindOf: KindOf): Finding[] {
  const labels = labelsIn(root, measures, kindOf);
  const found = new Map<Element, Finding['reason']>();
  const total = measures.of(root).prose;
  for (const [text, same] of groupBy(labels, ({ text }) => fold(text))) {
    const elements = same.map(({ element }) => element);
    for (const { element, kind } of same) {
      const reason = reasonFor(kind, text);
      const unit = same.length >= REPEATED ? repeatedUnit(element, elements, measures) : undefined;
      const pieces = unit ? [unit] : piecesOf(element, kind, measures);
      for (const piece of pieces) if (holdsLittle(piece, measures, total)) found.set(piece, reason);
    }
  }
  return [...found].map(([element, reason]): Finding => ({ element, reason }));
}

/**
 * Tells whether an element is a line of the text made of a label and links alone: "Read More: <a>Another story</a>".
 * @returns The reason for its removal, or undefined.
 */
export function labelledLine(line: Element, measures: Measures): Finding['reason'] | undefined {
  const { links, linkText, text } = measures.of(line);
  if (links === 0 || text - linkText > LONGEST_LABEL) return undefined;
  const label = foldSpace(
    [...line.childNodes].map((node) => (holdsLink(node) ? '' : (node.textContent ?? ''))).join(' '),
  );
  if (/^[^:]+:$/.test(label) || label === textOf(line)) return labelKind(label) === 'rail' ? 'rail' : undefined;
  const start = /^([^:]{2,40}):/.exec(textOf(line))?.[1];
  return start && labelKind(start) === 'rail' && linkText > text * 0.5 ? 'rail' : undefined;
}

function holdsLink(node: Node): boolean {
  return node.nodeType === 1 && ((node as Element).tagName === 'A' || (node as Element).querySelector('a') !== null);
}

function labelsIn(root: Element, measures: Measures, kindOf: KindOf): Label[] {
  const labels = new Map<Element, Label>();
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { data } = node as Text;
    const text = data.length > LONGEST_TEXT ? '' : foldSpace(data);
    const kind = text.length > 1 ? kindOf(text) : undefined;
    const element = kind && wholeElement(node as Text, root, measures);
    if (kind && element) labels.set(element, { element, text, kind });
  }
  return [...labels.values()];
}

/** The largest element whose text is this text alone; undefined if the text is part of a line. */
function wholeElement(node: Text, root: Element, measures: Measures): Element | undefined {
  const { length } = node.data.trim();
  let whole: Element | undefined;
  for (let holder = node.parentElement; holder && holder !== root; holder = holder.parentElement) {
    if (measures.of(holder).text > length) break;
    whole = holder;
  }
  return whole && !isInSentence(whole, measures) ? whole : undefined;
}

/** Tells whether words that are no links stand beside an inline element in the same line: "Press <b>Share</b> to go on". */
function isInSentence(element: Element, measures: Measures): boolean {
  if (isBlock(element)) return false;
  return (['previousSibling', 'nextSibling'] as const).some((side) => {
    for (let node = element[side]; node && !endsLine(node); node = node[side]) {
      if (holdsWords(node, measures)) return true;
    }
    return false;
  });
}

function endsLine(node: Node): boolean {
  return node.nodeType === 1 && (isBlock(node as Element) || (node as Element).tagName === 'BR');
}

/** Bars and rails put each of their words into an element; in a line of text, those are words of the sentence too. */
function holdsWords(node: Node, measures: Measures): boolean {
  if (!hasLetter(node.textContent ?? '')) return false;
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

/** The closest repeated unit around one of many equal labels: the largest element that holds this one alone, and a link. */
function repeatedUnit(label: Element, all: readonly Element[], measures: Measures): Element | undefined {
  let unit = label;
  for (let holder = label.parentElement; holder; holder = holder.parentElement) {
    const { titles, prose, headlines } = measures.of(holder);
    if (titles > 0 || prose > 0 || headlines > 2) break;
    if (all.some((other) => other !== label && holder.contains(other))) break;
    unit = holder;
  }
  return measures.of(unit).links > 0 ? unit : undefined;
}

/** The label with the links that follow it, at its own level or at that of an element that holds nothing else before them. */
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

/** Tells whether a label is a sub-heading of the text. */
function headsProse(label: Element, measures: Measures): boolean {
  const next = label.nextElementSibling;
  const isHeading = label.matches(HEADINGS) || label.querySelector(HEADINGS) !== null;
  return isHeading && next !== null && measures.of(next).prose > 0;
}

/** The siblings after an element up to the first that is more than links. */
function linksAfter(head: Element, measures: Measures): Element[] {
  const followers: Element[] = [];
  let links = 0;
  for (let next = head.nextElementSibling; next; next = next.nextElementSibling) {
    const { text, linkText, links: count, prose } = measures.of(next);
    const isLinks = count > 0 && prose === 0 && linkText >= text * 0.4;
    // A story of its own, in full or in part.
    const isStory = count > 0 && next.tagName === 'ARTICLE';
    if (!isLinks && !isStory && text > 0 && measures.countTexts(next, isShortTime) === 0) break;
    followers.push(next);
    links += count;
  }
  return links > 0 ? followers : [];
}
