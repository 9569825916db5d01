/** List the texts in a node, in the order of the page. */
export function textsIn(root: Node): Text[] {
  const walk = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  return texts;
}
