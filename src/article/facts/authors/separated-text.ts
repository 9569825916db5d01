import { isBlock } from '../../page/measure.ts';
import { attributeText } from '../../page/raw-text.ts';
import { hasLetter, isCapital } from '../../text/letters.ts';
import { foldSpace } from '../../text/words.ts';

/** Class names of ranks and badges beside a name. */
const BADGE = /\b(?:lv|level|rank|badge|vip|medal|role|title)/i;

/** Those of them that hold no name. */
const RANK = /\b(?:lv|level|rank|badge|vip|medal)/i;

/** Class names of given names, after which family names stand in elements of their own. */
const GIVEN = /given-?names?\b|\bfirst-?name|\bforename/i;

/** Most pieces of text in one place that are read, to save time. */
const MAX_PIECES = 60;

/**
 * Reads the text of a place with authors, with a semicolon between pieces that only layout separates ("Ada Reed" "Founder").
 * @returns White space folded; without ranks, badges and signs of notes.
 */
export function separatedText(place: Element): string {
  const pieces: string[] = [];
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node && pieces.length < MAX_PIECES; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if (GIVEN.test(attributeText((node as Element).previousElementSibling, 'class'))) {
        pieces.push(' ');
        continue;
      }
      const isApart = isBlock(node as Element) || node.nodeName === 'BR' || BADGE.test((node as Element).className);
      if (isApart || node.previousSibling?.nodeType === 1) pieces.push('; ');
      continue;
    }
    const { data } = node as Text;
    if (hasLetter(pieces.at(-1)?.slice(-1) ?? '') && isCapital(data.slice(0, 1))) pieces.push('; ');
    const holder = node.parentElement;
    if (
      holder === place ||
      (!/^(script|style|sup)$/.test(holder?.localName ?? '') && !RANK.test(holder?.className ?? ''))
    )
      pieces.push(data);
  }
  return foldSpace(pieces.join(''));
}
