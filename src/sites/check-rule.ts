import { MADE_ELEMENTS, SET_ATTRIBUTES } from './allowed-names.ts';
import { MAX_ENTRIES, MAX_SELECTOR_CHARS } from './rule-bounds.ts';

/** Way to a part of a rule: names of fields, and places in lists, from 0 up. */
export type RulePath = readonly (string | number)[];

/**
 * Kind of a fault in a rule: a field that no rule has, or that is missing; a value of the wrong type, or that none of the
 * allowed ones is; a text or a list that is empty or longer than it may be; no host name, no selector.
 */
export type FaultKind = 'unknown' | 'missing' | 'type' | 'value' | 'empty' | 'long' | 'host' | 'selector';

/** Fault in a rule. */
export interface RuleFault {
  readonly path: RulePath;
  readonly kind: FaultKind;
  /** The text that is at fault. */
  readonly value?: string;
}

/** Throws if a selector is not valid. */
type Parse = (selector: string) => void;

/** Reports what is wrong with a value at a path. */
type Check = (value: unknown, path: RulePath, parses: Parse) => RuleFault[];

/** Longest label that a rule may have, in characters; the finder of labels reads no longer ones. */
const MAX_LABEL_CHARS = 60;

const fault = (path: RulePath, kind: FaultKind, value?: string): RuleFault[] => [
  { path, kind, ...(value !== undefined && { value }) },
];

const textUpTo =
  (maxChars: number): Check =>
  (value, path) => {
    if (typeof value !== 'string') return fault(path, 'type');
    if (value.trim() === '') return fault(path, 'empty');
    return value.length > maxChars ? fault(path, 'long', value) : [];
  };

const matching =
  (pattern: RegExp, kind: FaultKind): Check =>
  (value, path) => {
    if (typeof value !== 'string') return fault(path, 'type');
    return pattern.test(value) ? [] : fault(path, kind, value);
  };

const selector: Check = (value, path, parses) => {
  const faults = textUpTo(MAX_SELECTOR_CHARS)(value, path, parses);
  if (faults.length > 0) return faults;
  try {
    parses(value as string);
    return [];
  } catch {
    return fault(path, 'selector', value as string);
  }
};

const list =
  (check: Check): Check =>
  (value, path, parses) => {
    if (!Array.isArray(value)) return fault(path, 'type');
    if (value.length === 0) return fault(path, 'empty');
    if (value.length > MAX_ENTRIES) return fault(path, 'long');
    return value.flatMap((entry, index) => check(entry, [...path, index], parses));
  };

/** An object with these fields; those that end in "?" may be missing. */
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path, parses) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(path, 'type');
    const given = value as Readonly<Record<string, unknown>>;
    const isKnown = (name: string) => name in fields || `${name}?` in fields;
    return [
      ...Object.keys(given).flatMap((name) => (isKnown(name) ? [] : fault([...path, name], 'unknown', name))),
      ...Object.entries(fields).flatMap(([field, check]) => {
        const name = field.replace('?', '');
        if (given[name] !== undefined) return check(given[name], [...path, name], parses);
        return field === name ? fault([...path, name], 'missing', name) : [];
      }),
    ];
  };

/** One of several kinds of objects, known by a field that only one kind has; the last kind is for all others. */
const either =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value, path, parses) => {
    const names = Object.keys(kinds);
    const found = names.find((name) => Object.hasOwn(Object(value), name)) ?? names.at(-1);
    return kinds[found as string]?.(value, path, parses) ?? [];
  };

const flag = (value: unknown, path: RulePath) => (value === true ? [] : fault(path, 'value', String(value)));
const oneOf = (...values: string[]): Check => matching(new RegExp(`^(?:${values.join('|')})$`), 'value');
const selectors = list(selector);
const name = matching(/^[a-z][a-z0-9:_-]*$/, 'value');
const place = object({ selectors, 'attribute?': name, 'take?': oneOf('all') });

const madeElement = oneOf(MADE_ELEMENTS);
const setAttribute = oneOf(SET_ATTRIBUTES);
const host = matching(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, 'host');

const rule = object({
  name: textUpTo(200),
  match: either({
    theme: object({ theme: selectors }),
    generic: object({ generic: flag }),
    hosts: object({ hosts: list(host) }),
  }),
  'body?': object({ selectors, take: oneOf('first', 'all') }),
  ...Object.fromEntries(
    ['title', 'subtitle', 'byline', 'published', 'leadImage', 'leadCaption'].map((fact) => [`${fact}?`, place]),
  ),
  'remove?': list(
    either({
      label: object({ label: list(textUpTo(MAX_LABEL_CHARS)), announces: oneOf('rail', 'topics', 'line') }),
      selector: object({ selector }),
    }),
  ),
  'keep?': selectors,
  'rewrite?': list(
    either({
      rename: object({ selector, rename: madeElement }),
      wrap: object({ selector, wrap: madeElement }),
      unwrap: object({ selector, unwrap: flag }),
      attribute: object({ selector, attribute: setAttribute, from: name }),
    }),
  ),
  'hide?': selectors,
  'next?': selectors,
  'single?': selectors,
  'engine?': oneOf('structured data', 'markup', 'model', 'Readability', 'whole page'),
  'source?': oneOf('own', 'imported'),
});

/**
 * Describes what is wrong with a site rule, whoever wrote it.
 * @param value Anything that is to be a rule: a shipped one, or what a file or the storage holds.
 * @param parses Throws if a selector is not valid.
 * @returns Each fault with its place; empty for a rule without faults. Never throws.
 */
export function ruleFaults(value: unknown, parses: Parse): RuleFault[] {
  return rule(value, [], parses);
}
