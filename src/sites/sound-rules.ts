import { ruleFaults } from './check-rule.ts';
import { parseSelector } from './parse-selector.ts';
import type { SiteRule } from './site-rule.ts';

/** Rules that were checked already, by the list that they came in. */
const sound = new WeakMap<readonly SiteRule[], readonly SiteRule[]>();

/**
 * The rules of a list that are sound; a faulty one is dropped and named in the console, so that it spoils nothing else.
 * @param rules Checked at their first use.
 */
export function soundRules(rules: readonly SiteRule[]): readonly SiteRule[] {
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
