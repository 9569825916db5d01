/** Beginning of a selector that is an XPath expression. */
const PREFIX = 'xpath:';

/**
 * Reads a selector as an XPath expression.
 * @returns Undefined for CSS.
 */
export function xPathOf(selector: string): string | undefined {
  return selector.startsWith(PREFIX) ? selector.slice(PREFIX.length) : undefined;
}

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
