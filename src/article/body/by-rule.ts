import type { SiteRule } from '../../sites/site-rule.ts';
import type { Draft } from '../draft/draft.ts';

/** Shortest body, in characters, that a rule's selector may give. Set by hand: with less the rule is out of date. */
const MIN_BODY_CHARS = 200;

/** The same for a rule that the user has made by pointing at the article, which may be short. */
const MIN_OWN_BODY_CHARS = 40;

/** The body that a site rule places. */
export interface RuledBody {
  readonly element: Element;
  readonly engine: 'host rule' | 'theme rule';
}

/**
 * The body where the most particular rule says that it stands; a rule that no longer matches is passed over.
 * @returns Undefined if no rule names a body, or none with enough text.
 */
export function bodyByRule(draft: Draft): RuledBody | undefined {
  for (const rule of draft.rules) {
    const element = rule.body && joined(draft, rule.body);
    const least = rule.source === 'own' ? MIN_OWN_BODY_CHARS : MIN_BODY_CHARS;
    if (element && draft.measures.of(element).text >= least) {
      return { element, engine: 'hosts' in rule.match ? 'host rule' : 'theme rule' };
    }
  }
  return undefined;
}

/** The first match of the first selector that matches, or every match in one element. */
function joined(draft: Draft, body: NonNullable<SiteRule['body']>): Element | undefined {
  for (const selector of body.selectors) {
    const parts = [...draft.root.querySelectorAll(selector)];
    const [first, ...others] = parts;
    if (!first) continue;
    if (body.take === 'first' || others.length === 0) return first;
    const whole = draft.document.createElement('div');
    first.before(whole);
    whole.append(...parts.filter((part) => !parts.some((other) => other !== part && other.contains(part))));
    draft.remeasure();
    return whole;
  }
  return undefined;
}
