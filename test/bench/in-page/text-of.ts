/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text nobody reads as part of an article. */
const SKIPPED = new Set('head iframe noscript object script style svg template'.split(' '));

/**
 * The text of an element with a line break where a block begins or ends, the same way for every extractor: white space is
 * folded, and no line is empty.
 */
export function textOf(root: Node): string {
  const parts: string[] = [];
  collect(root, parts);
  return parts.join('').replace(/ +/g, ' ').replace(/\n /g, '\n').replace(/ \n/g, '\n').replace(/\n+/g, '\n').trim();
}

function collect(node: Node, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) parts.push((child.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (child.nodeType === Node.ELEMENT_NODE) collectElement(child, parts);
  }
}

function collectElement(element: Node, parts: string[]): void {
  const name = element.nodeName.toLowerCase();
  if (SKIPPED.has(name)) return;
  const edge = BLOCKS.has(name) ? '\n' : '';
  parts.push(edge);
  collect(element, parts);
  parts.push(edge);
}
