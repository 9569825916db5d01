import type { Gold } from '../gold-page.ts';

/** The facts that are compared, as the gold names them. */
export const FACTS = ['title', 'byline', 'date'] as const;
export type FactName = (typeof FACTS)[number];

/**
 * `right`, `part` (too much, too little, or some of several names), `wrong`, `missing`: of a page that has the fact;
 * `invented` (something was found) and `none` (nothing was): of a page that has none.
 */
export type Verdict = 'right' | 'part' | 'wrong' | 'missing' | 'invented' | 'none';

/**
 * Compares a fact with the gold, without case, and with all shapes of quotes and dashes alike; of dates only the day counts.
 * @returns Undefined where the gold says nothing about it.
 */
export function judgeFact(name: FactName, gold: Gold, found: string | null): Verdict | undefined {
  const expected = gold[name];
  if (expected === undefined) return undefined;
  const isFound = plain(found ?? '') !== '';
  if (expected === null) return isFound ? 'invented' : 'none';
  if (!isFound || found === null) return 'missing';
  return JUDGES[name](expected, found);
}

const JUDGES: Readonly<Record<FactName, (expected: string, found: string) => Verdict>> = {
  title(expected, found) {
    const [one, other] = [plain(expected), plain(found)];
    if (one === other) return 'right';
    return one.includes(other) || other.includes(one) ? 'part' : 'wrong';
  },
  byline(expected, found) {
    const [one, other] = [namesOf(expected), namesOf(found)];
    const same = [...one].filter((name) => other.has(name)).length;
    if (same === one.size && same === other.size) return 'right';
    return same > 0 || plain(found).includes(plain(expected)) ? 'part' : 'wrong';
  },
  date(expected, found) {
    const days = daysOf(expected);
    return daysOf(found).some((day) => days.includes(day)) ? 'right' : 'wrong';
  },
};

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚′`´]/g, "'")
    .replace(/[“”„″«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesOf(byline: string): Set<string> {
  const names = plain(byline)
    .replace(/^(?:by|von|par|por|di|door)[: ]+/, '')
    .split(/[,;|&/•]|\band\b|\bund\b|\bet\b/u)
    .map((name) => name.trim().replace(/^by /, '').trim());
  return new Set(names.filter((name) => name !== ''));
}

/** The day that a date names as it is written, and the day that it is in UTC. */
function daysOf(date: string): string[] {
  const written = /^\s*(\d{4}-\d\d-\d\d)/.exec(date)?.[1];
  const time = Date.parse(date);
  const universal = Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
  return [written, universal].filter((day) => day !== undefined);
}
