import { Readability } from '@mozilla/readability';
import type { SiteRule } from '../sites/site-rule.ts';
import type { Engine } from './article.ts';
import type { Draft } from './draft.ts';

/** Shortest body, in characters, that a rule's selector may give: with less the rule is out of date. */
const SHORTEST_BY_RULE = 200;

/** Shortest body, in characters, that is an article at all. */
const SHORTEST = 140;

/** Readability tries again, less strictly, when it finds less than this many characters. */
const READABILITY_THRESHOLD = 500;

/** The body of the article, in a document that may be changed, and the way it was found. */
export interface Body {
  readonly element: Element;
  readonly engine: Engine;
}

/**
 * Find the body of the article: where a rule says that it stands, else where Readability finds it.
 * @param draft The draft, its clutter already taken out. Readability uses its document up.
 * @returns Undefined if no text is long enough to be an article.
 */
export function findBody(draft: Draft): Body | undefined {
  return bodyByRule(draft) ?? bodyByReadability(draft);
}

function bodyByRule(draft: Draft): Body | undefined {
  for (const rule of draft.rules) {
    const element = rule.body && joined(draft, rule.body);
    if (element && draft.measures.of(element).text >= SHORTEST_BY_RULE) {
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
    draft.narrowTo(draft.root);
    return whole;
  }
  return undefined;
}

function bodyByReadability(draft: Draft): Body | undefined {
  // Classes carry what later steps need: the language of code, captions. The gate drops them all.
  const parsed = new Readability<Element>(draft.document, {
    charThreshold: READABILITY_THRESHOLD,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const element = parsed?.content;
  if (!element || (parsed.textContent ?? '').trim().length < SHORTEST) return undefined;
  return { element, engine: 'Readability' };
}
