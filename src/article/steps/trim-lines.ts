import { findLabelled, labelledLine } from '../clutter/find-labelled.ts';
import { labelKind } from '../clutter/labels.ts';
import { sideLine } from '../clutter/side-lines.ts';
import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { rawText } from '../page/raw-text.ts';
import { hasLetterOrDigit } from '../text/letters.ts';
import { textOf } from '../text/words.ts';
import { removeEnd } from './remove-end.ts';

/** Lines at each end of a text among which those stand that lead to other pages. Set by hand. */
const MAX_END_LINES = 4;

/** Most signs for each link of such a line, without the words of the links. Set by hand: brackets around it. */
const MAX_BETWEEN_CHARS = 3;

/** Selects what a line may announce that has no text. */
const MEDIA = 'img, picture, video, audio, iframe, math, svg';

/** Longest such line, in characters. Set by hand: above it are lists of works. */
const MAX_BAR_CHARS = 120;

/**
 * Takes out the lines that are not text of the article: labels, labels with a link ("Read More: Another story"), and
 * the site's own lines within the text or at its ends.
 * @param byline The names of the authors.
 */
export function trimLines(draft: Draft, byline = ''): void {
  for (const { element, reason } of findLabelled(draft.root, draft.measures)) draft.take(element, reason);
  const lines = linesOf(draft);
  for (const [place, line] of lines.entries()) {
    const where = { before: place, after: lines.length - 1 - place };
    const reason =
      labelledLine(line, draft.measures) ??
      (isNavigation(line, draft, where) ? 'navigation' : sideLine(line, draft.measures, where));
    if (reason) draft.take(line, reason);
  }
  const isLeft = (line: Element): boolean => draft.root.contains(line);
  removeEnd(draft, lines.filter(isLeft), byline.split(/, | and /).filter(Boolean));
  for (const line of lines.filter(isLeft).reverse().slice(0, MAX_END_LINES)) {
    if (!announcesNothing(line, draft)) break;
    draft.take(line, 'label');
  }
}

/** Tells whether a line is the last thing of the text, and announces something: a heading, or a line with a colon at its end. */
function announcesNothing(line: Element, { root, measures }: Draft): boolean {
  const text = textOf(line);
  const isLabel =
    /[:：]$/.test(text) ||
    (/^H[2-6]$/.test(line.tagName) && !/[.!?。！？]$/.test(text)) ||
    labelKind(text) !== undefined;
  if (!isLabel || measures.of(line).text > MAX_BAR_CHARS || firstIn(line, MEDIA)) return false;
  for (let inner = line; inner !== root && inner.parentElement; inner = inner.parentElement) {
    for (let next = inner.nextSibling; next; next = next.nextSibling) {
      if (hasLetterOrDigit(rawText(next))) return false;
      if (next.nodeType === 1 && ((next as Element).matches(MEDIA) || (next as Element).querySelector(MEDIA)))
        return false;
    }
  }
  return true;
}

/**
 * Tells whether a line at either end of the text leads to other pages and says nothing else: links with bars or arrows
 * between them, or one link that a rule parts from the text.
 */
function isNavigation(
  line: Element,
  { measures }: Draft,
  { before, after }: { before: number; after: number },
): boolean {
  const { text, linkText, links } = measures.of(line);
  if (links === 0 || Math.min(before, after) >= MAX_END_LINES || text > MAX_BAR_CHARS || line.closest('li, blockquote'))
    return false;
  const rest = [...line.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
  if (links > 1)
    return (
      text - linkText <= links * MAX_BETWEEN_CHARS &&
      /[|·•»>＞/[\]]/.test(rest + textOf(line)) &&
      !hasLetterOrDigit(rest) &&
      !/[;,]/.test(rest)
    );
  let beside = line;
  const side = after < before ? 'previousElementSibling' : 'nextElementSibling';
  do beside = beside[side] as Element;
  while (beside && beside.tagName !== 'HR' && measures.of(beside).text === 0 && !firstIn(beside, MEDIA));
  return linkText === text && beside?.tagName === 'HR';
}

/** Lists the lines of the text: the smallest blocks with text. */
function linesOf({ root, measures }: Draft): Element[] {
  return elementsIn(root, 'p, div, li, h2, h3, h4, h5, h6').filter((line) => {
    return measures.of(line).text > 0 && firstIn(line, 'p, div, ul') === null;
  });
}
