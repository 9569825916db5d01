import { isHostOf } from '../shared/host.ts';
import { offered } from '../shared/offered.ts';
import { evaluateXPath, xPathOf } from '../shared/x-path.ts';
import { ruleFaults } from './check-rule.ts';
import { rules as frequentRules } from './frequent/index.ts';
import { HOSTS, THEMES } from './others/signs.ts';
import { parseSelector } from './parse-selector.ts';
import type { PageRule, SiteRule } from './site-rule.ts';

/** Rules that were checked already, by the list that they came in. */
const sound = new WeakMap<readonly SiteRule[], readonly SiteRule[]>();

/**
 * The rules of a list that are sound; a faulty one is dropped and named in the console, so that it spoils nothing else.
 * @param rules Checked at their first use.
 */
function soundRules(rules: readonly SiteRule[]): readonly SiteRule[] {
  const known = sound.get(rules);
  if (known) return known;
  const passed = rules.filter((rule) => {
    const faults = ruleFaults(rule, parseSelector);
    if (faults.length > 0) console.error(`Lectern: site rule "${rule?.name}" is not used.`, ...faults);
    return faults.length === 0;
  });
  sound.set(rules, passed);
  return passed;
}

/**
 * Tells whether a page needs one of the shipped rules that come in a script of their own (`others/`).
 * @param host The host name of its address.
 */
export function needsOtherRules(document: Document, host: string): boolean {
  return HOSTS.some((name) => isHostOf(host, name)) || document.querySelector(THEMES) !== null;
}

/** The site rules of a page. */
export interface RulesOfPage {
  /** Those that apply, the most particular first. */
  readonly applied: SiteRule[];
  /** All of them, for who wants to know, with those that are stored and could not be read, or that nothing matches. */
  readonly known: PageRule[];
}

/**
 * The rules that apply to a page, the most particular first: the user's own, imported ones, then the shipped ones for
 * hosts, for themes, and generic ones.
 * @param document The page or a copy of it; themes are recognised by what it holds.
 * @param host The host name of its address.
 * @param shipped The shipped rules to choose from; all that are there if none are given. Faulty ones are passed over.
 * @param stored Rules that may be for the host, the most particular first; those that are offered if none are given.
 */
export function rulesFor(
  document: Document,
  host: string,
  shipped?: readonly SiteRule[],
  stored: readonly SiteRule[] = offered('stored rules') ?? [],
): RulesOfPage {
  const rules = shipped ? soundRules(shipped) : [frequentRules, offered('site rules') ?? []].flatMap(soundRules);
  const sound = soundRules(stored);
  const own = sound.filter((rule) => isForHost(rule, host));
  const byHost = rules.filter((rule) => isForHost(rule, host));
  const byTheme = rules.filter(({ match }) => 'theme' in match && match.theme.some(isIn(document)));
  const generic = rules.filter(({ match }) => 'generic' in match);
  const applied = [...own, ...byHost, ...byTheme, ...generic];
  const faulty = stored.filter((rule) => !sound.includes(rule));
  return {
    applied,
    known: [
      ...applied.map((rule) => pageRule(rule, !rule.source || isMatched(rule, document) ? 'applied' : 'unmatched')),
      ...faulty.map((rule) => pageRule(rule, 'faulty')),
    ],
  };
}

const isIn =
  (document: Document) =>
  (selector: string): boolean => {
    const expression = xPathOf(selector);
    if (expression === undefined) return document.querySelector(selector) !== null;
    try {
      return evaluateXPath(document, `boolean(${expression})`, XPathResult.BOOLEAN_TYPE).booleanValue;
    } catch {
      return false;
    }
  };

const isForHost = ({ match }: SiteRule, host: string): boolean =>
  'hosts' in match && match.hosts.some((name) => isHostOf(host, name));

/** Tells whether something in a page is as a rule says; labels and changes of single elements do not count. */
function isMatched({ body, remove = [], hide = [], ...facts }: SiteRule, document: Document): boolean {
  const removed = remove.flatMap((entry) => ('selector' in entry ? [entry.selector] : []));
  const places = [body, facts.title, facts.subtitle, facts.byline, facts.published, facts.leadImage, facts.leadCaption];
  const selectors = [...places.flatMap((place) => place?.selectors ?? []), ...removed, ...hide];
  return selectors.length === 0 || selectors.some(isIn(document));
}

/** Describes a rule, of which a stored one may have no name and anything for a source. */
function pageRule(rule: SiteRule, state: PageRule['state']): PageRule {
  const kind = 'hosts' in Object(rule?.match) ? 'host' : 'theme' in Object(rule?.match) ? 'theme' : 'generic';
  return { name: String(rule?.name ?? ''), source: rule?.source ?? kind, state };
}
