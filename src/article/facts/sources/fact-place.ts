import type { FactPlace, SiteRule } from '../../../sites/site-rule.ts';
import { textOf } from '../../text/words.ts';

/** Fact that a site rule can place. */
export type PlacedFact = 'title' | 'subtitle' | 'byline' | 'published' | 'leadImage' | 'leadCaption';

/**
 * Finds the element at which the most particular rule places a fact.
 * @returns The element and the rule's place, or undefined if no rule names one or nothing matches.
 */
export function placeOf(
  document: Document,
  rules: readonly SiteRule[],
  fact: PlacedFact,
): { element: Element; place: FactPlace } | undefined {
  for (const rule of rules) {
    const place = rule[fact];
    for (const selector of place?.selectors ?? []) {
      const element = document.querySelector(selector);
      if (element && place) return { element, place };
    }
  }
  return undefined;
}

/** Reads the text, or the attribute, that a rule names for a fact; undefined if it is empty or missing. */
export function placedText(document: Document, rules: readonly SiteRule[], fact: PlacedFact): string | undefined {
  const found = placeOf(document, rules, fact);
  if (!found) return undefined;
  const { element, place } = found;
  return (place.attribute ? element.getAttribute(place.attribute)?.trim() : textOf(element)) || undefined;
}
