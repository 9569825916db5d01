import { offered } from '../../shared/offered.ts';
import { allIn } from '../../shared/page-elements.ts';
import { xPathOf } from '../../shared/x-path-of.ts';

/**
 * Selects elements below a root by a selector of a site rule: CSS, or XPath after "xpath:".
 * @param root A document, or an element of one.
 * @returns In document order. Empty for XPath that gives no elements, that fails, or for which the script is not there.
 */
export function selectAll(root: Document | Element, selector: string): Element[] {
  const expression = xPathOf(selector);
  const isDocument = root instanceof Document;
  if (expression === undefined) return [...(isDocument ? allIn(root, selector) : root.querySelectorAll(selector))];
  const found = offered('stored rules')?.valuesOf(isDocument ? root : root.ownerDocument, expression) ?? [];
  return found.filter(
    (node): node is Element => node instanceof Element && node !== root && (isDocument || root.contains(node)),
  );
}
