import { offered } from '../../../shared/offered.ts';
import { xPathOf } from '../../../shared/x-path-of.ts';
import type { FactPlace, SiteRule } from '../../../sites/site-rule.ts';
import { selectAll } from '../../page/select-all.ts';
import { foldSpace, textOf } from '../../text/words.ts';

/** Fact that a site rule can place. */
export type PlacedFact = 'title' | 'subtitle' | 'byline' | 'published' | 'leadImage' | 'leadCaption';

/**
 * Finds the element at which the most particular rule places a fact.
 * @returns Undefined if no rule names one or nothing matches.
 */
export function placeOf(document: Document, rules: readonly SiteRule[], fact: PlacedFact): Element | undefined {
  for (const rule of rules) {
    for (const selector of rule[fact]?.selectors ?? []) {
      const [element] = selectAll(document, selector);
      if (element) return element;
    }
  }
  return undefined;
}

/**
 * Reads the text, or the attribute, that a rule names for a fact.
 * @returns Several texts, where a place takes all, with commas between them; undefined if nothing is there.
 */
export function placedText(document: Document, rules: readonly SiteRule[], fact: PlacedFact): string | undefined {
  for (const rule of rules) {
    const place = rule[fact];
    for (const selector of place?.selectors ?? []) {
      const text = place && textAt(document, selector, place);
      if (text) return text;
    }
  }
  return undefined;
}

/** Most texts that are joined. Set by hand: a place with more is a list of other things. */
const MAX_TEXTS = 10;

function textAt(document: Document, selector: string, { attribute, take }: FactPlace): string {
  const expression = xPathOf(selector);
  const found =
    expression === undefined
      ? selectAll(document, selector)
      : (offered('stored rules')?.valuesOf(document, expression) ?? []);
  const texts = found.slice(0, take ? MAX_TEXTS : 1).map((value) => {
    if (typeof value === 'string') return foldSpace(value);
    return attribute && value instanceof Element ? value.getAttribute(attribute)?.trim() : textOf(value as Element);
  });
  return texts.filter(Boolean).join(', ');
}
