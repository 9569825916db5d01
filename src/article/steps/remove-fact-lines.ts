import type { Draft } from '../draft/draft.ts';
import { MAX_FACT_LINE_CHARS, statesFactsOnly } from '../facts/fact-lines.ts';
import type { Facts } from '../facts/facts.ts';
import { headingText } from '../facts/headings.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { isBlock } from '../page/measure.ts';
import { SIDES } from '../page/order.ts';
import { hasLetter } from '../text/letters.ts';
import { fold, textOf } from '../text/words.ts';
import { partsOf } from '../tree/parts.ts';

/** First lines of a body that are looked at. Set by hand: further down, such lines belong to the text. */
const MAX_HEAD_LINES = 8;

/** Takes the title, the byline and the date out of the first lines of the body: the reader shows them above. */
export function removeFactLines(draft: Draft, facts: Facts): void {
  for (const line of headLines(draft)) {
    const text = textOf(line);
    if (text.length > MAX_FACT_LINE_CHARS + facts.title.length) return;
    // Before prose is left alone: a long title is as long as a sentence.
    if ([text, headingText(line)].some((shown) => fold(shown) === fold(facts.title)))
      draft.take(line, 'repeated', 'title');
    else if (draft.measures.of(line).prose > 0) return;
    else if (statesFactsOnly(text, facts)) draft.take(line, 'repeated', 'byline or date');
    else if (/^H[2-6]$/.test(line.tagName)) return;
  }
}

/** Lists the first lines of the body: the smallest elements with text of their own, in order. */
function headLines(draft: Draft): Element[] {
  const lines: Element[] = [];
  for (const element of elementsIn(draft.root, 'h1, h2, h3, h4, p, div, span, time, address, li, a')) {
    if (lines.length === MAX_HEAD_LINES) break;
    if (element.closest(partsOf('entry'))) break;
    if (lines.at(-1)?.contains(element)) continue;
    if (textOf(element) === '' || element.closest('figure') || isInSentence(element)) continue;
    if (firstIn(element, 'p, div, h1, h2, h3, h4, ul, ol, figure, table, blockquote')) continue;
    lines.push(element);
  }
  return lines;
}

/** Tells whether an inline element stands in a line with loose words: "I counted <i>12</i> lamps". */
function isInSentence(element: Element): boolean {
  for (let inner = element; !isBlock(inner) && inner.parentElement; inner = inner.parentElement) {
    for (const side of SIDES) {
      let node = inner[side];
      while (node && node.nodeName !== 'BR' && !(node.nodeType === 1 && isBlock(node as Element))) {
        if (node.nodeType === 3 && hasLetter(node.nodeValue ?? '')) return true;
        node = node[side];
      }
    }
  }
  return false;
}
