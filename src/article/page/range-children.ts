import { pageNode } from './page-node.ts';

/**
 * Lists the children of a node of which a range holds something, or all if the node lies in it. The head of the page
 * belongs to every range. Nothing beside the range is looked at: a long page has thousands of elements there.
 * @param node A node that the range holds in part or as a whole, or the head, or a node in it.
 */
export function childrenInRange(node: Node, range: Range): Node[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const first = node === startContainer ? childAt(node, startOffset) : holderOf(startContainer, node);
  const last = holderOf(endContainer, node);
  const stop = node === endContainer ? childAt(node, endOffset) : last && pageNode.nextSibling(last);
  const children: Node[] = [];
  let child = first === undefined ? pageNode.firstChild(node) : first;
  for (; child && child !== stop; child = pageNode.nextSibling(child)) children.push(child);
  const page = pageNode.owner(node);
  return node === pageNode.root(page) ? [...new Set([...pageNode.select(page, 'html > head'), ...children])] : children;
}

/** The child of a node that is an inner node, or holds it. */
function holderOf(inner: Node | null, node: Node): Node | undefined {
  let holder = inner;
  while (holder && pageNode.parent(holder) !== node) holder = pageNode.parent(holder);
  return holder ?? undefined;
}

function childAt(node: Node, place: number): Node | null {
  let child = pageNode.firstChild(node);
  for (let passed = 0; child && passed < place; passed++) child = pageNode.nextSibling(child);
  return child;
}
