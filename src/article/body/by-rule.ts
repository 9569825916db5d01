import type { SiteRule } from '../../sites/site-rule.ts';
import type { Draft } from '../draft/draft.ts';
import { selectAll } from '../page/select-all.ts';

/** Shortest body, in characters, that a rule's selector may give. Set by hand: with less the rule is out of date. */
const MIN_BODY_CHARS = 200;

/** The same for a rule that the user has made by pointing at the article, which may be short. */
const MIN_OWN_BODY_CHARS = 40;

/** The body that a site rule places. */
export interface RuledBody {
  readonly element: Element;
  readonly engine: 'host rule' | 'theme rule';
  /** True of a rule that somebody else made at some time, which may be out of date. */
  readonly isImported: boolean;
}

/**
 * The body where the most particular rule says that it stands; a selector that no longer matches, or gives too little text, is
 * passed over.
 * @returns Undefined if no rule names a body, or none with enough text.
 */
export function bodyByRule(draft: Draft): RuledBody | undefined {
  for (const { body, match, source } of draft.rules) {
    const element = body && joined(draft, body, source === 'own' ? MIN_OWN_BODY_CHARS : MIN_BODY_CHARS);
    const engine = 'hosts' in match ? 'host rule' : 'theme rule';
    if (element) return { element, engine, isImported: source === 'imported' };
  }
  return undefined;
}

/** The first match of the first selector with enough text, or every match in one element. */
function joined(draft: Draft, { selectors, take }: NonNullable<SiteRule['body']>, least: number): Element | undefined {
  for (const selector of selectors) {
    const found = selectAll(draft.root, selector);
    const parts = found.filter((part) => !found.some((other) => other !== part && other.contains(part)));
    if (take === 'first') parts.splice(1);
    const [first, ...others] = parts;
    const chars = parts.reduce((sum, part) => sum + draft.measures.of(part).text, 0);
    if (!first || chars < least) continue;
    if (others.length === 0) return first;
    const whole = draft.document.createElement('div');
    first.before(whole);
    whole.append(...parts);
    draft.remeasure();
    return whole;
  }
  return undefined;
}
