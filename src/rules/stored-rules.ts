import { browser } from '../shared/browser.ts';
import type { SiteRule } from '../sites/site-rule.ts';

/** Rule as it is stored: with its source, and for one host alone. */
export interface StoredRule {
  readonly rule: SiteRule;
  /** True for a rule that the user has switched off. */
  readonly off?: boolean;
  /** Time of its last change, in milliseconds since 1970. */
  readonly changed: number;
  /** Name of the file that it came in. */
  readonly file?: string;
}

const PREFIX = 'rule:';

/** Gives the key under which all rules for a host are stored: a page finds its own without reading those of others. */
export const keyOfHost = (host: string): string => PREFIX + host;

/** Tells whether rules are stored under a key. */
export const isRulesKey = (key: string): boolean => key.startsWith(PREFIX);

/** Gives the keys of a host and of all hosts that it is a subdomain of, the most particular first. */
export function keysOfHost(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => keyOfHost(labels.slice(index).join('.')));
}

/** Reads the rules under a key of the storage; what is no list of rules reads as none. */
export function storedRulesIn(value: unknown): StoredRule[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is StoredRule => typeof Object(entry).rule === 'object' && entry.rule !== null);
}

/**
 * Load the rules that are stored for a host and are on.
 * @param host Host name of the page's address.
 * @returns Them, unchecked: the user's own before imported ones, and of each those for the host itself first. Never
 * rejects.
 */
export async function loadRules(host: string): Promise<readonly SiteRule[]> {
  const keys = keysOfHost(host);
  const stored: Record<string, unknown> = await browser.storage.local.get(keys).catch(() => ({}));
  const rules = keys.flatMap((key) => storedRulesIn(stored[key]).flatMap(({ rule, off }) => (off ? [] : [rule])));
  return [...rules.filter(({ source }) => source === 'own'), ...rules.filter(({ source }) => source !== 'own')];
}
