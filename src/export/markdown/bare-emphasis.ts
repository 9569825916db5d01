/** Selects words of which Markdown says by signs around them that they are strong, stressed or struck out. */
const EMPHASIS = 'strong, b, em, i, del, s';

/** A letter, a digit or their mark: what is neither white space nor a sign. */
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Signs at the begin and at the end of words. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}\p{M}\s]+/u;
const SIGNS_AFTER = /[^\p{L}\p{N}\p{M}\s]+$/u;

/** Signs that begin with one what they end with another. */
const PAIRS = [
  '()',
  '[]',
  '{}',
  '（）',
  '［］',
  '「」',
  '『』',
  '《》',
  '〈〉',
  '【】',
  '〔〕',
  '“”',
  '‘’',
  '«»',
  '„“',
  '""',
];

/**
 * Put signs at the ends of emphasised words beside them where a letter follows or goes before: `**Question:**Are` is no emphasis
 * (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run), and that letter would have to be written as a number. Chinese
 * and Japanese, which put no space there, have it in every conversation.
 * @param body The text of an article, a copy that nobody else needs.
 */
export function bareEmphasis(body: Element): void {
  // The inner ones first: what comes out of them may have to come out of those around them.
  for (const element of [...body.querySelectorAll(EMPHASIS)].reverse()) {
    if (!LETTER.test(element.textContent ?? '')) continue;
    const first = textAt(element, 'firstChild');
    const last = textAt(element, 'lastChild');
    const before = LETTER.test(beside(element, 'previousSibling')) ? SIGNS_BEFORE.exec(first.data)?.[0] : undefined;
    const after = LETTER.test(beside(element, 'nextSibling')) ? SIGNS_AFTER.exec(last.data)?.[0] : undefined;
    // Brackets and quotation marks stay together.
    const opening = before ?? (after && isPair(first.data.charAt(0), after) ? first.data.charAt(0) : '');
    const closing = after ?? (before && isPair(before, last.data.slice(-1)) ? last.data.slice(-1) : '');
    if (opening) {
      first.data = first.data.slice(opening.length);
      element.before(opening);
    }
    if (closing) {
      last.data = last.data.slice(0, -closing.length);
      element.after(closing);
    }
  }
}

/** The text that an element begins or ends with, in itself; an empty one of nobody where something else stands there. */
function textAt(element: Element, end: 'firstChild' | 'lastChild'): Pick<Text, 'data'> {
  const text = element[end];
  return text?.nodeType === 3 ? (text as Text) : { data: '' };
}

/** The sign beside an element, and beside those that end with it; empty where there is none in the line. */
function beside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  const sibling = element[side];
  const around = element.parentElement;
  if (!sibling) return around?.matches(EMPHASIS) ? beside(around, side) : '';
  return [...(sibling.textContent ?? '')].at(side === 'nextSibling' ? 0 : -1) ?? '';
}

const isPair = (opening: string, closing: string): boolean =>
  opening !== '' &&
  closing !== '' &&
  PAIRS.some((pair) => opening.endsWith(pair.charAt(0)) && closing.startsWith(pair.charAt(1)));
