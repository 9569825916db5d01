/**
 * Evaluates an XPath 1.0 expression from the root of a document. A page cannot get between: `<img name="evaluate">` would
 * hide the document's own method.
 * @param type One of the types of `XPathResult`.
 * @throws {DOMException} If the expression is not valid; Firefox finds a wrong number of arguments only where it gets there.
 * @throws {TypeError} If what it gives is not of the type.
 */
export function evaluateXPath(document: Document, expression: string, type: number): XPathResult {
  return Document.prototype.evaluate.call(document, expression, document, null, type, null);
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
