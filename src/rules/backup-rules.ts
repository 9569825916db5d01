import { nameAmongRules } from './rule-health.ts';
import { idOf } from './rule-store.ts';
import { isSound } from './sound-rule.ts';
import { isRulesKey, keyOfHost, type StoredRule, storedRulesIn } from './stored-rules.ts';

/**
 * Picks the rules out of what a backup has under a key of the storage.
 * @returns Those that are sound and for the host of the key; undefined if there are none, or the key is that of something else.
 */
export function rulesOfBackup(key: string, given: unknown): readonly StoredRule[] | undefined {
  if (!isRulesKey(key)) return undefined;
  const rules = storedRulesIn(given).filter((stored) => {
    const { rule, changed } = stored;
    return (
      isSound(rule) && rule.source !== undefined && Number.isFinite(changed) && keyOfHost(idOf(stored).host) === key
    );
  });
  return rules.length > 0 ? rules : undefined;
}

/** Joins rules of a backup with those that are there: of two of the same source and name the one that was changed later. */
export function joinRules(there: readonly StoredRule[], given: readonly StoredRule[]): readonly StoredRule[] {
  const rules = new Map<string, StoredRule>();
  for (const stored of [...there, ...given]) {
    const name = nameAmongRules(stored.rule);
    const before = rules.get(name);
    if (!before || stored.changed > before.changed) rules.set(name, stored);
  }
  return [...rules.values()].sort(
    (one, other) => Number(other.rule.source === 'own') - Number(one.rule.source === 'own'),
  );
}
