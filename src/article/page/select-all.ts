import { evaluateXPath, xPathOf } from '../../shared/x-path.ts';
import { pageNode } from './page-node.ts';

/**
 * Selects elements below a root by a selector of a site rule: CSS, or XPath after "xpath:".
 * @param root A document, or an element of one.
 * @returns In document order. Empty for XPath that gives no elements, or that fails.
 */
export function selectAll(root: Document | Element, selector: string): Element[] {
  const expression = xPathOf(selector);
  const isDocument = root instanceof Document;
  if (expression === undefined)
    return [...(isDocument ? pageNode.select(root, selector) : root.querySelectorAll(selector))];
  const found = valuesOf(isDocument ? root : root.ownerDocument, expression);
  return found.filter(
    (node): node is Element => node instanceof Element && node !== root && (isDocument || root.contains(node)),
  );
}

/**
 * Evaluates an XPath expression of a site rule in the whole document.
 * @returns The nodes, in document order, or one text where the expression gives that. Empty if it fails: rules are checked
 * when they come in, but Firefox finds a wrong number of arguments only where it gets there.
 */
export function valuesOf(document: Document, expression: string): (Node | string)[] {
  try {
    const found = evaluateXPath(document, expression, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    return Array.from({ length: found.snapshotLength }, (_, place) => found.snapshotItem(place) as Node);
  } catch {
    try {
      return [evaluateXPath(document, expression, XPathResult.STRING_TYPE).stringValue];
    } catch {
      return [];
    }
  }
}
