import type { KeptNode } from './kept-article.ts';

/** Elements that stand within words. */
const WITHIN_WORDS = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var wbr'.split(' '),
);

/** Reads the text of what is kept, without its elements. */
export function plainText(nodes: readonly KeptNode[]): string {
  const parts: string[] = [];
  const read = (list: readonly unknown[]): void => {
    for (const node of list) {
      if (typeof node === 'string') parts.push(node);
      else if (Array.isArray(node)) {
        const isBlock = !WITHIN_WORDS.has(String(node[0]));
        if (isBlock) parts.push(' ');
        read(node.slice(2));
        if (isBlock) parts.push(' ');
      }
    }
  };
  read(nodes);
  return parts.join('');
}
