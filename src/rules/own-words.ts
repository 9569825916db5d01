import { MAX_ENTRIES } from '../sites/rule-bounds.ts';
import type { RuledWay, SiteRule } from '../sites/site-rule.ts';
import { fullSentence } from './rule-store.ts';

/**
 * Let a rule of the user's own leave something out.
 * @param rule The rule as it is.
 * @param selector CSS selector of what goes; it is no longer kept.
 * @throws {Error} With a sentence for the user where the rule has no room.
 */
export function withRemoval(rule: SiteRule, selector: string): SiteRule {
  const { remove = [], keep = [] } = rule;
  const others = remove.filter((each) => !('selector' in each && each.selector === selector));
  return withLists(rule, [...others, { selector }], without(keep, selector));
}

/**
 * Let a rule of the user's own keep something.
 * @param rule The rule as it is.
 * @param selector CSS selector of what stays.
 * @param remover Selector of the rule that has taken it out: if that is this rule's, it no longer does, and that is all.
 * @returns The rule; undefined where nothing is left of it.
 * @throws {Error} As `withRemoval`.
 */
export function withKept(rule: SiteRule, selector: string, remover?: string): SiteRule | undefined {
  const { remove = [], keep = [] } = rule;
  const left = remove.filter((each) => !('selector' in each && [selector, remover].includes(each.selector)));
  const isTakenBack = left.length < remove.length;
  return orNone(withLists(rule, left, isTakenBack ? keep : [...without(keep, selector), selector]));
}

/**
 * Let a rule of the user's own name the way in which articles are found.
 * @param way The way; undefined leaves the choice to the extraction.
 * @returns The rule; undefined where nothing is left of it.
 */
export function withWay({ engine, ...rule }: SiteRule, way: RuledWay | undefined): SiteRule | undefined {
  return orNone(way ? { ...rule, engine: way } : rule);
}

const without = (selectors: readonly string[], selector: string) => selectors.filter((each) => each !== selector);

function withLists(
  rule: SiteRule,
  remove: NonNullable<SiteRule['remove']>,
  keep: NonNullable<SiteRule['keep']>,
): SiteRule {
  if (remove.length > MAX_ENTRIES || keep.length > MAX_ENTRIES) {
    throw new Error(fullSentence());
  }
  const { remove: _removed, keep: _kept, ...rest } = rule;
  return { ...rest, ...(remove.length > 0 && { remove }), ...(keep.length > 0 && { keep }) };
}

/** Words of a rule that say nothing of a page. */
const EMPTY = new Set(['name', 'source', 'match']);

const orNone = (rule: SiteRule): SiteRule | undefined =>
  Object.keys(rule).some((word) => !EMPTY.has(word)) ? rule : undefined;
