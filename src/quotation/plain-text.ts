/** Place of a character in the tree. */
interface CharPlace {
  readonly node: Text;
  /** Offset in the node, in UTF-16 units. */
  readonly at: number;
}

/** Text of an element as quotations are compared with it. */
export interface PlainText {
  /** In small letters, marks apart from them (NFD), each run of white space one space, a space between blocks. */
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

/**
 * Write words as `plainText` does.
 * @param words The words.
 * @returns The same, without spaces around them.
 */
export function plain(words: string): string {
  // The page may have letters and marks apart that are one sign in the article.
  const small = words.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').toLowerCase().normalize('NFD');
  return words.length > 1 ? small.trim() : small;
}
