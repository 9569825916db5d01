import { withRemoval } from '../rules/own-words.ts';
import type { FactPlace, SiteRule } from '../sites/site-rule.ts';

/** Part that an element of the page can play in a rule. */
export type PickedRole = 'article' | 'hide' | 'title' | 'byline' | 'published';

/** One thing that was pointed at. */
export interface Choice {
  readonly role: PickedRole;
  readonly selector: string;
  /** Attribute that holds the fact, where it is better than the text. */
  readonly attribute?: string;
}

/** Adds a choice to others: of a fact the last one counts. */
export function withChoice(choices: readonly Choice[], added: Choice): Choice[] {
  const isReplaced = ({ role, selector }: Choice) =>
    role === added.role && (selector === added.selector || isFact(role));
  return [...choices.filter((choice) => !isReplaced(choice)), added];
}

/**
 * Puts what was chosen into a rule: in front of what it named before, since it may still be right for other pages.
 * @param rule The user's rule as it is.
 * @param choices What was chosen on this page.
 * @throws {Error} As `withRemoval`.
 */
export function ruleWith(rule: SiteRule, choices: readonly Choice[]): SiteRule {
  const of = (wanted: PickedRole) => choices.filter(({ role }) => role === wanted);
  const bodies = of('article').map(({ selector }) => selector);
  const facts = of('title').concat(of('byline'), of('published'));
  return {
    ...of('hide').reduce((before, { selector }) => withRemoval(before, selector), rule),
    ...(bodies.length > 0 && { body: bodyWith(rule, bodies) }),
    ...Object.fromEntries(facts.map((fact) => [fact.role, placeWith(rule[fact.role as 'title'], fact)])),
  };
}

/** Several parts of one page are joined; else the first that a page has is taken. */
function bodyWith({ body }: SiteRule, selectors: readonly string[]): NonNullable<SiteRule['body']> {
  if (selectors.length > 1) return { selectors, take: 'all' };
  const before = body?.take === 'first' ? body.selectors : [];
  return { selectors: [...new Set([...selectors, ...before])], take: 'first' };
}

/** An attribute counts for all selectors of a place: those that are read another way go. */
function placeWith(before: FactPlace | undefined, { selector, attribute }: Choice): FactPlace {
  const kept = before?.attribute === attribute ? (before?.selectors ?? []) : [];
  return { selectors: [...new Set([selector, ...kept])], ...(attribute && { attribute }) };
}

const isFact = (role: PickedRole): boolean => role !== 'article' && role !== 'hide';
