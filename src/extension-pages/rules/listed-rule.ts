import { hasStopped, type RuleHealth } from '../../rules/rule-health.ts';
import { idOf, type RuleId } from '../../rules/rule-store.ts';
import type { StoredRule } from '../../rules/stored-rules.ts';
import { wordsIn } from '../options/found-words.ts';

/** Stored rule as the page lists it. */
export interface ListedRule {
  readonly stored: StoredRule;
  readonly id: RuleId;
  readonly health: RuleHealth | undefined;
  /** All words by which it is found, as `wordsIn` gives them, with spaces between. */
  readonly words: string;
}

/** Parts of the list that can be chosen. */
export const SHOWN_RULES = ['all', 'own', 'imported', 'off', 'stopped'] as const;

/** Part of the list that can be chosen; `stopped` are those that no longer match. */
export type ShownRules = (typeof SHOWN_RULES)[number];

/** Reads stored rules for the list. */
export function listedRule(stored: StoredRule, health: RuleHealth | undefined): ListedRule {
  const id = idOf(stored);
  return { stored, id, health, words: wordsIn(`${id.host} ${JSON.stringify(stored.rule)}`).join(' ') };
}

/**
 * Chooses rules by what is searched for and shown.
 * @param rules All of them.
 * @param query Words, each of which must be part of a host, a name or a selector.
 * @returns Them, the user's own first, each kind by hosts as before.
 */
export function chooseRules(rules: readonly ListedRule[], query: string, shown: ShownRules): ListedRule[] {
  const wanted = wordsIn(query);
  const found = rules.filter((rule) => isShown(rule, shown) && wanted.every((word) => rule.words.includes(word)));
  const isOwn = ({ id }: ListedRule) => id.source === 'own';
  return [...found.filter(isOwn), ...found.filter((rule) => !isOwn(rule))];
}

function isShown({ stored, id, health }: ListedRule, shown: ShownRules): boolean {
  if (shown === 'off') return stored.off === true;
  if (shown === 'stopped') return !stored.off && hasStopped(health);
  return shown === 'all' || id.source === shown;
}
