import { MAX_SELECTOR_CHARS } from '../../sites/rule-bounds.ts';
import type { Selector } from '../../sites/site-rule.ts';
import { cssOfXPath, type PlainSelector } from './css-of-x-path.ts';
import { mend } from './mend.ts';

/** A translated expression: what it selects, in CSS where that says the same, or why it cannot be translated. */
export type Translated =
  | (PlainSelector & { readonly xPath: Selector })
  | { readonly css?: undefined; readonly xPath: Selector }
  | { readonly why: 'xpath' | 'noscript' | 'long' };

/**
 * Translates an XPath expression.
 * @param parses Throws where the browser refuses an expression.
 */
export function translated(value: string, parses: (expression: string) => void): Translated {
  const mended = mend(value);
  if (mended === 'noscript') return { why: 'noscript' };
  const { expression, plain } = mended;
  if (expression.length > MAX_SELECTOR_CHARS - 'xpath:'.length) return { why: 'long' };
  try {
    parses(expression);
  } catch {
    return { why: 'xpath' };
  }
  return { ...cssOfXPath(plain), xPath: `xpath:${expression}` };
}

/** Selector for elements: CSS where it can be. */
export function elementsOf({
  css,
  attribute,
  xPath,
}: Exclude<Translated, { why: string }> & { attribute?: string }): Selector {
  return css !== undefined && attribute === undefined ? css : xPath;
}

/** CSS for elements with one of two attributes, or the one attribute, in whose value a text stands. */
export function withText(value: string, ...attributes: readonly string[]): Selector {
  const text = `"${value.replace(/["\\]/g, '\\$&')}"`;
  return attributes.map((attribute) => `[${attribute}*=${text}]`).join(', ');
}
