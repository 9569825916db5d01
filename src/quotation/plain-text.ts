/** Place of a character in the tree. */
interface CharPlace {
  readonly node: Text;
  /** Offset in the node, in UTF-16 units. */
  readonly at: number;
}

/** Text of an element as quotations are compared with it. */
export interface PlainText {
  /** In small letters without accents, each run of white space one space, a space between blocks. */
  readonly text: string;
  /** For each unit of the text the character that it stands for. */
  readonly places: readonly CharPlace[];
}

/** Selects what is read apart from the text around it. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, pre, blockquote, figcaption, div';

/**
 * Read the text of an element.
 * @param element An element that is laid out.
 * @returns Its text.
 */
export function plainText(element: Element): PlainText {
  const places: CharPlace[] = [];
  let text = '';
  let block: Element | null | undefined;
  const add = (char: string, place: CharPlace) => {
    if (char === ' ' && (text === '' || text.endsWith(' '))) return;
    text += char;
    for (let unit = 0; unit < char.length; unit++) places.push(place);
  };
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    const own = node.parentElement?.closest(BLOCKS);
    if (own !== block) add(' ', { node, at: 0 });
    block = own;
    for (let at = 0; at < node.data.length; at++) {
      const char = plain(node.data.charAt(at));
      if (char !== '') add(char, { node, at });
    }
  }
  return { text, places };
}

/** Accents and other marks of Latin, Greek and Cyrillic letters. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * Write words as `plainText` does. Browsers leave accents out of account as well (URL Fragment Text Directives draft).
 * @param words The words.
 * @returns The same, without spaces around them.
 */
export function plain(words: string): string {
  const folded = words.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').toLowerCase();
  const small = folded.normalize('NFD').replace(ACCENTS, '');
  return words.length > 1 ? small.trim() : small;
}
