import { allIn, firstNodeIn, nodeAfter, pageOf, parentNodeOf, rootOf } from '../../shared/page-elements.ts';

/**
 * Lists the children of a node of which a range holds something, or all if the node lies in it. The head of the page
 * belongs to every range. Nothing beside the range is looked at: a long page has thousands of elements there.
 * @param node A node that the range holds in part or as a whole, or the head, or a node in it.
 */
export function childrenInRange(node: Node, range: Range): Node[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const first = node === startContainer ? childAt(node, startOffset) : holderOf(startContainer, node);
  const last = holderOf(endContainer, node);
  const stop = node === endContainer ? childAt(node, endOffset) : last && nodeAfter(last);
  const children: Node[] = [];
  let child = first === undefined ? firstNodeIn(node) : first;
  for (; child && child !== stop; child = nodeAfter(child)) children.push(child);
  const page = pageOf(node);
  return node === rootOf(page) ? [...new Set([...allIn(page, 'html > head'), ...children])] : children;
}

/** The child of a node that is an inner node, or holds it. */
function holderOf(inner: Node | null, node: Node): Node | undefined {
  let holder = inner;
  while (holder && parentNodeOf(holder) !== node) holder = parentNodeOf(holder);
  return holder ?? undefined;
}

function childAt(node: Node, place: number): Node | null {
  let child = firstNodeIn(node);
  for (let passed = 0; child && passed < place; passed++) child = nodeAfter(child);
  return child;
}
