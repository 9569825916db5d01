import { type RuleFault, ruleFaults } from '../sites/check-rule.ts';
import type { SiteRule } from '../sites/site-rule.ts';
import type { NewRule } from './rule-store.ts';
import type { StoredRule } from './stored-rules.ts';

/** Version of the file. It rises when older versions of Lectern would misread it. */
const FILE_VERSION = 1;

/** Name of the field by which such a file is known; its value is the version. */
const VERSION_FIELD = 'lecternRules';

/** Rule of a file that is not used. */
export interface BadRule {
  /** Its name, or its place in the list, from 1 up, where it has none. */
  readonly name: string;
  readonly faults: readonly RuleFault[];
}

/** Rules that a file holds. */
export interface RuleFile {
  readonly rules: readonly NewRule[];
  readonly bad: readonly BadRule[];
}

/** Throws if a selector is not valid. */
type Parse = (selector: string) => void;

/** Writes rules as the text of a file (JSON), with which of them are off. */
export function writeRuleFile(rules: readonly StoredRule[]): string {
  const listed = rules.map(({ rule, off, file }) => ({ rule, ...(off && { off }), ...(file && { file }) }));
  return `${JSON.stringify({ [VERSION_FIELD]: FILE_VERSION, rules: listed }, null, 2)}\n`;
}

/**
 * Reads the text of a file with rules: one that `writeRuleFile` has written, a list of rules or a single one.
 * @param written The text.
 * @param file Its name, which is kept with imported rules.
 * @param parses Throws if a selector is not valid.
 * @returns Sound rules, of which those that are not the user's own are imported, and the others by their names; `newer` for
 * a file of a newer version; undefined where there are no rules. Never throws.
 */
export function readRuleFile(written: string, file: string, parses: Parse): RuleFile | 'newer' | undefined {
  const value = parse(written);
  const given = Object(value) as Readonly<Record<string, unknown>>;
  if (typeof given[VERSION_FIELD] === 'number' && given[VERSION_FIELD] > FILE_VERSION) return 'newer';
  const listed = given['rules'] ?? (Array.isArray(value) || !('match' in given) ? value : [value]);
  if (!Array.isArray(listed) || listed.length === 0) return undefined;
  const found = listed.map((entry, index) => readEntry(entry, index, file, parses));
  return {
    rules: found.flatMap((each) => ('rule' in each ? each : [])),
    bad: found.flatMap((each) => ('faults' in each ? each : [])),
  };
}

function readEntry(entry: unknown, index: number, file: string, parses: Parse): NewRule | BadRule {
  const outer = Object(entry) as Readonly<Record<string, unknown>>;
  const rule = 'rule' in outer ? outer['rule'] : entry;
  const faults = ruleFaults(rule, parses);
  const { name, match, source } = Object(rule) as SiteRule;
  const isForHosts = faults.length > 0 || 'hosts' in match;
  if (faults.length > 0 || !isForHosts) {
    const noHosts: RuleFault = { path: ['match', 'hosts'], kind: 'missing', value: 'hosts' };
    return {
      name: typeof name === 'string' && name ? name : String(index + 1),
      faults: faults.length > 0 ? faults : [noHosts],
    };
  }
  const isOff = outer['off'] === true;
  const from = typeof outer['file'] === 'string' ? outer['file'] : file;
  const own = source === 'own';
  return {
    rule: { ...(rule as SiteRule), source: own ? 'own' : 'imported' },
    ...(isOff && { off: true }),
    ...(!own && { file: from }),
  };
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
