/** Properties that lead to what stands beside a node, before and after it. */
export const SIDES = ['previousSibling', 'nextSibling'] as const;

/** Tells whether a node begins after another one in the page, be it inside of that or behind it. */
export const isAfter = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
