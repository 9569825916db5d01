import type { Facts } from '../exported.ts';
import { authorsOf } from '../names.ts';
import { type Day, dayOf } from './citation-words.ts';
import { type PersonName, personName } from './person-name.ts';

/** Things that citations say of an article. */
export interface Cited {
  readonly title: string;
  readonly authors: readonly PersonName[];
  /** Name of the site; undefined where it is the author. */
  readonly site: string | undefined;
  readonly issued: Day | undefined;
  readonly accessed: Day;
  readonly address: string;
  /** BCP 47 tag; English where nobody knows it. */
  readonly language: string;
}

/**
 * Gather what citations say of an article.
 * @param facts Its facts.
 * @param now The time.
 */
export function citedOf(facts: Facts, now: Date): Cited {
  const language = facts.language || 'en';
  const names = authorsOf(facts.byline);
  const one = (words: string) => words.replace(/\s+/g, ' ').trim();
  const site = one(facts.siteName ?? '') || undefined;
  const isAuthor = names.some((name) => name.toLowerCase() === site?.toLowerCase());
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    title: one(facts.title),
    authors: names.map((name) => personName(name, language)),
    site: isAuthor ? undefined : site,
    issued: dayOf(facts.published),
    accessed: { year: String(now.getFullYear()), month: two(now.getMonth() + 1), day: two(now.getDate()) },
    address: facts.address,
    language,
  };
}
