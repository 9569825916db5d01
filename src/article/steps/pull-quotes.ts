import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { isBlock, sizeOf } from '../page/measure.ts';
import { rawText } from '../page/raw-text.ts';
import { lettersOf, textOf } from '../text/words.ts';
import { nearest } from '../tree/nearest.ts';
import { markPart } from '../tree/parts.ts';
import { wrap } from '../tree/reshape.ts';

/** Elements that a pull quote may be. */
const CANDIDATES =
  'aside, blockquote, figure, [role=doc-pullquote], [class*=quote i], [class*=pull i], :is(p, div) > :is(q, em, strong, b, i):only-child';

/** Names that pages give them, in whatever form of naming. */
const NAMED = /pull(?:ed)?[-_ ]?quote|quote[-_ ]?pull|pullquote/i;

/** Longest pull quote, in characters with its source. Set by hand: two or three sentences. */
const MAX_QUOTE_CHARS = 400;

/** Shortest text that is known again: of what is marked as a pull quote or stands aside, and of any other. Set by hand. */
const MIN_LETTERS = { marked: 8, other: 36 };

/** Elements that are in no quotation: other things stand aside and in frames too. */
const OTHERS = 'img, picture, video, audio, table, ul, ol, pre, form, h1, h2, h3, h4, h5, h6, input, button';

/** Names of who said it, under a quotation. */
const SOURCE = 'cite, footer, figcaption, small';

/** Marks of a quotation at its start. */
const QUOTED = /^["“”„«»‹›「『〝'‘]/;

/**
 * Mark what pages set large beside their text, to be looked at and not read in its line. What only repeats the text is taken
 * out.
 */
export function findPullQuotes(draft: Draft): void {
  const found: Element[] = [];
  for (const candidate of elementsIn(draft.root, CANDIDATES)) {
    const element = lineOf(candidate);
    if (element && !found.at(-1)?.contains(element) && mayBe(element)) found.push(element);
  }
  if (found.length === 0) return;
  const own = new Set(found);
  const paragraphs = elementsIn(draft.root, 'p, li, dd, div')
    .filter((element) => !holdsBlocks(element) && !nearest(element, own))
    .map(textOf);
  const text = paragraphs.map(lettersOf).join('\n');
  for (const quote of found) {
    const isMarked = isNamed(quote) || quote.tagName === 'ASIDE';
    const least = MIN_LETTERS[isMarked ? 'marked' : 'other'];
    if (
      saidBy(quote).some((pieces) => pieces.every((piece) => text.includes(piece)) && sizeOf(pieces.join('')) >= least)
    ) {
      if (isMarked || !isIntroduced(quote)) draft.take(quote, 'repeated');
    } else if (isNamed(quote) || (quote.tagName === 'ASIDE' && isQuotation(quote)))
      markPart(quote.tagName === 'BLOCKQUOTE' ? wrap(quote, 'div') : quote, 'pull quote');
  }
}

/** The line that an element of letters fills; undefined where it is a part of a sentence. */
function lineOf(element: Element): Element | undefined {
  let line = element;
  while (!isBlock(line) && line.parentElement && textOf(line.parentElement) === textOf(element))
    line = line.parentElement;
  return isBlock(line) ? line : undefined;
}

function mayBe(element: Element): boolean {
  const text = textOf(element);
  return (
    text !== '' && text.length <= MAX_QUOTE_CHARS && !firstIn(element, OTHERS) && !element.closest('li, table, form')
  );
}

const isNamed = (quote: Element): boolean =>
  [quote, ...quote.querySelectorAll('*')].some((part) =>
    NAMED.test(`${part.getAttribute('class')} ${part.id} ${part.getAttribute('role')}`),
  );

const isQuotation = (quote: Element): boolean => QUOTED.test(textOf(quote)) || firstIn(quote, 'blockquote, q') !== null;

/** The letters of a quotation without who said it, in the pieces between its gaps: of all, and of its longest line. */
function saidBy(quote: Element): string[][] {
  const lines = elementsIn(quote, '*')
    .filter((part) => !holdsBlocks(part))
    .map(wordsIn);
  const longest = lines.reduce((one, other) => (other.length > one.length ? other : one), '');
  return [wordsIn(quote), longest].map((words) =>
    words
      .split(/…|\.\.\.|\[…?\]/)
      .map(lettersOf)
      .filter(Boolean),
  );
}

function wordsIn(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || (node as Element).matches(SOURCE)) return '';
  return [...node.childNodes].map(wordsIn).join('');
}

/** Tells whether the text leads up to a quotation, which is then part of it. */
function isIntroduced({ previousElementSibling: before }: Element): boolean {
  return /[:：]\s*$/.test(rawText(before));
}

function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (isBlock(child) || holdsBlocks(child)) return true;
  return false;
}
