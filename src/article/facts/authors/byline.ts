import { offered } from '../../../shared/offered.ts';
import { once } from '../../../shared/once.ts';
import type { SiteRule } from '../../../sites/site-rule.ts';
import { fold } from '../../text/words.ts';
import type { Site } from '../site.ts';
import { placedText } from '../sources/fact-place.ts';
import { meta, metaAll } from '../sources/meta.ts';
import type { StructuredData } from '../sources/structured-data.ts';
import { authorNames, isPersonName } from './author-names.ts';
import { authorsNear, labelledAuthors, picturedAuthors, portrayedAuthors } from './authors-near.ts';
import { helpersOf, hiddenAuthors, markedAuthors } from './marked-authors.ts';
import { isCompany } from './name-words.ts';
import { footerAuthors, signedAuthors } from './signed-authors.ts';

/** Words that join the last two of several names, by language; in others it is a comma. */
const AND: Readonly<Record<string, string>> = { de: 'und', en: 'and', fr: 'et' };

/** Meta elements that name authors; several of one name are one author each. */
const META = (
  'author article:author articleauthor og:article:author parsely-author byl byline dc.creator dcterms.creator ' +
  'sailthru.author cxenseparse:author shareaholic:article_author_name'
).split(' ');

/** Word for a newsroom in German, French, Spanish, Polish and other languages. */
const NEWSROOM = /^(?:redak|redac|redaz)/i;

/** Words in the names of accounts by which newsrooms publish what others write. */
const ACCOUNT = /\b(?:feed|wire|(?:news ?)?desk|bot|syndicat\w*|newsroom|user|account|api|rss|cms)\b|[_\d]/i;

/** Meta elements for libraries, which name every author. */
const LIBRARY = ['citation_author', 'citation_authors'];

/**
 * Finds the authors of the article: from a rule, the structured data, marked places of the page, the meta elements, or
 * a line near the title. People come before companies, and the site itself is named only if the page states it as the
 * author and nobody else.
 * @param title The heading of the article, if it is known.
 * @returns All names as "A", "A and B" or "A, B and C", without "By", roles, dates or addresses; undefined if none is
 * found.
 */
export function findByline(
  document: Document,
  rules: readonly SiteRule[],
  data: StructuredData,
  site: Site,
  title: Element | undefined,
): string | undefined {
  // Only pages in such a language have the script.
  const labelled = offered('east asian names')?.find(document, title);
  const all = once(() => markedAuthors(document, title));
  const near = once(() => authorsNear(title));
  const marked = (): string[] => all().names;
  const beside = (): string[] => (all().isFar ? [] : marked());
  // "Redaktion" in the data is nobody; a page that shows it means it.
  const named = data.authors.flatMap(authorNames).filter((name) => name.includes(' ') || !NEWSROOM.test(name));
  const sources: readonly (() => readonly string[])[] = [
    () => placedNames(document, rules, site),
    () => metaNames(document, LIBRARY),
    () => bestSpelled(peopleFirst(named, site), beside, near, site),
    () => labelled?.authors ?? [],
    () => (all().isWeak ? peopleFirst(near(), site) : []),
    () => peopleFirst(beside(), site),
    () => (metaNames(document).some(site.isName) ? [] : bestSpelled(metaNames(document), beside, near, site, false)),
    () => peopleFirst(marked(), site),
    near,
    () => picturedAuthors(document, title),
    () => footerAuthors(title),
    () => forLinkPreviews(document).filter(isPersonName),
    () => peopleFirst(authorNames(meta(document, 'twitter:creator') ?? '').filter(isPersonName), site),
    () => labelledAuthors(document, title),
    () => peopleFirst(portrayedAuthors(document), site),
    // Where the site itself is stated as the author, a line by itself is a heading.
    () => (named.length > 0 ? [] : signedAuthors(document, title)),
    () => hiddenAuthors(document),
    () => labelled?.others ?? [],
    // The site itself is named only if nobody else is, and the data or the page states it as the author.
    () => named,
    marked,
    () => metaNames(document).filter(isPersonName).slice(0, 1),
    () => forLinkPreviews(document).filter(site.isName),
    () => data.organizations.filter((name) => !site.isName(name)),
  ];
  for (const source of sources) {
    const names = source();
    if (names.length > 0) return joined(withoutHelpers(names, document), document);
  }
  return undefined;
}

/** Reads the names that a rule places. Where that of a theme finds the site's account, others may be named nearby. */
function placedNames(document: Document, rules: readonly SiteRule[], site: Site): string[] {
  const names = authorNames(placedText(document, rules, 'byline') ?? '');
  return rules.some(({ match, byline }) => byline && 'hosts' in match) ? names : peopleFirst(names, site);
}

/** Drops those whom the page calls helpers, unless nobody else is named: data lists photographers and editors, too. */
function withoutHelpers(names: readonly string[], document: Document): readonly string[] {
  if (names.length < 2) return names;
  const helpers = helpersOf(document);
  const authors = names.filter((name) => !helpers.has(name));
  return authors.length > 0 ? authors : names;
}

/** Drops the site's own name, and those of companies too if people are among the names. */
function peopleFirst(names: readonly string[], site: Site): string[] {
  const others = names.filter((name) => !site.isName(name));
  const people = others.filter((name) => !isCompany(name));
  return people.length > 0 ? people : others;
}

/**
 * Completes the names of the data by those that a line beside the title states: it may have more authors. Where there is only
 * the name of an account, a person's name is taken from wherever the page shows it.
 * @param marked Finds the names that the page marks, near those of a line beside the title.
 * @param completes False to replace names of accounts alone.
 */
function bestSpelled(
  names: readonly string[],
  marked: () => string[],
  near: () => string[],
  site: Site,
  completes = true,
): readonly string[] {
  const isKnown = names.some((name) => isPersonName(name) && !ACCOUNT.test(name));
  if (names.length === 0 || (isKnown && !completes)) return names;
  // Somebody who is known by the first name is nobody else.
  const [only = ''] = names;
  const first = /^[A-Z][a-zß-ÿ]{2,}$/.test(only) && !ACCOUNT.test(only) ? only : '';
  const people = (shown: string[]): string[] =>
    shown.filter((name) => isPersonName(name) && !site.isName(name) && name.includes(first));
  const lined = people(near());
  if (!isKnown) return [people(marked()), lined].find((shown) => shown.length > 0) ?? names;
  const others = lined.filter((other) => !names.some((name) => other.includes(name)));
  return names.every((name) => lined.some((other) => other.includes(name))) ? [...names, ...others] : names;
}

/** Finds the author whom some sites state for services that preview links: a label in their language, and a name. */
function forLinkPreviews(document: Document): string[] {
  const label = meta(document, 'twitter:label1') ?? '';
  const isAuthor = /\b(?:by|von|par|por|da|door|av|af|przez|autor|auteur)\b/i.test(label);
  return isAuthor ? authorNames(meta(document, 'twitter:data1') ?? '') : [];
}

function metaNames(document: Document, fields: readonly string[] = META): string[] {
  for (const name of fields) {
    const contents = metaAll(document, name);
    const names = contents.flatMap((content) => authorNames(name.startsWith('citation') ? inOrder(content) : content));
    // Of "River GmbH, Berlin", the rest is the place of the company.
    if (names.length > 0 && !names.some(isCompany)) return names;
  }
  return [];
}

/** Puts the family name last, which meta elements for libraries put first ("Reed, Ada"). */
function inOrder(name: string): string {
  return name.replace(/^([^,;]+), ([^,;]+);?$/, '$2 $1');
}

function joined(names: readonly string[], document: Document): string {
  const unique = [...new Map(names.map((name) => [fold(name), name])).values()];
  const language = (document.documentElement?.lang ?? '').slice(0, 2).toLowerCase();
  // Names of these scripts stand on pages that do not say in which language they are.
  const and = /[\u05d0-\u08ff\u3041-\ud7a3]/.test(unique.join('')) ? undefined : AND[language || 'en'];
  if (!and || unique.length < 2) return unique.join(', ');
  return `${unique.slice(0, -1).join(', ')} ${and} ${unique.at(-1)}`;
}
