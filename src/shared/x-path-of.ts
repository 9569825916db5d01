/** Beginning of a selector that is an XPath expression. */
const PREFIX = 'xpath:';

/**
 * Reads a selector as an XPath expression.
 * @returns Undefined for CSS.
 */
export function xPathOf(selector: string): string | undefined {
  return selector.startsWith(PREFIX) ? selector.slice(PREFIX.length) : undefined;
}
