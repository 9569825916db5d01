import { valuesOf } from '../shared/x-path.ts';
import { xPathOf } from '../shared/x-path-of.ts';
import type { SiteRule } from './site-rule.ts';

/** Tells whether something in a page is as a rule says; labels and changes of single elements do not count. */
export function isMatched({ body, remove = [], hide = [], ...facts }: SiteRule, document: Document): boolean {
  const removed = remove.flatMap((entry) => ('selector' in entry ? [entry.selector] : []));
  const places = [body, facts.title, facts.subtitle, facts.byline, facts.published, facts.leadImage, facts.leadCaption];
  const selectors = [...places.flatMap((place) => place?.selectors ?? []), ...removed, ...hide];
  return selectors.length === 0 || selectors.some((selector) => isThere(document, selector));
}

function isThere(document: Document, selector: string): boolean {
  const expression = xPathOf(selector);
  if (expression === undefined) return document.querySelector(selector) !== null;
  return valuesOf(document, expression).some((value) => value !== '');
}
