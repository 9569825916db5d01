/**
 * Make a walker over the texts in a node.
 * @param start Node from which it goes on.
 */
export function textWalker(root: Node, start: Node = root): TreeWalker {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  return walker;
}

/** List the texts in a node, in the order of the page. */
export function textsIn(root: Node): Text[] {
  const walker = textWalker(root);
  const texts: Text[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text);
  return texts;
}
