import type { SiteRule } from '../../../sites/site-rule.ts';
import { fold } from '../../text/words.ts';
import type { Site } from '../site.ts';
import { placedText } from '../sources/fact-place.ts';
import { meta, metaAll } from '../sources/meta.ts';
import type { StructuredData } from '../sources/structured-data.ts';
import { authorNames, isPersonName } from './author-names.ts';
import { authorsNear, labelledAuthors } from './authors-near.ts';
import { hiddenAuthors, markedAuthors } from './marked-authors.ts';
import { isCompany } from './name-words.ts';

/** How the last two of several names are joined, where it is not by a comma. */
const AND: Readonly<Record<string, string>> = { de: 'und', en: 'and', fr: 'et' };

/** Meta elements that name authors; several of one name are one author each. */
const META = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'cxenseparse:author',
  'shareaholic:article_author_name',
];

const NEWSROOM = /^(?:redak|redac|redaz)/i;

/** The same for libraries, which name everybody. */
const LIBRARY = ['citation_author', 'citation_authors'];

/**
 * The authors of the article: from a rule, the structured data, places of the page that are marked, the meta elements,
 * or a line near the title. People come before companies, and the site itself is named only where the page shows it as
 * the author and nobody else.
 * @param title The heading of the article, if it is known.
 * @returns All names as "A", "A and B" or "A, B and C", without "By", roles, dates or addresses; undefined if none is found.
 */
export function findByline(
  document: Document,
  rules: readonly SiteRule[],
  data: StructuredData,
  site: Site,
  title: Element | undefined,
): string | undefined {
  const placed = placedText(document, rules, 'byline');
  let written: string[] | undefined;
  const marked = (): string[] => (written ??= markedAuthors(document, title));
  // "Redaktion" in the data is nobody; a page that shows it means it.
  const named = data.authors.flatMap(authorNames).filter((name) => name.includes(' ') || !NEWSROOM.test(name));
  const accepted: readonly (() => string[])[] = [
    () => (placed ? authorNames(placed) : []),
    () => metaNames(document, LIBRARY),
    () => bestSpelled(peopleFirst(named, site), marked, site),
    () => peopleFirst(marked(), site),
    () => (metaNames(document).some(site.isName) ? [] : metaNames(document)),
    () => authorsNear(title),
    () => toldToServices(document),
    () => labelledAuthors(document, title),
    () => hiddenAuthors(document),
    // The site itself is named only where nobody else is, and the data or the page makes it the author.
    () => named,
    marked,
    () => metaNames(document).filter(isPersonName).slice(0, 1),
    () => data.organizations.filter((name) => !site.isName(name)),
  ];
  for (const source of accepted) {
    const names = source();
    if (names.length > 0) return joined(names, document);
  }
  return undefined;
}

/** Names without the site's; without companies too if people are among them. */
function peopleFirst(names: readonly string[], site: Site): string[] {
  const others = names.filter((name) => !site.isName(name));
  const people = others.filter((name) => !isCompany(name));
  return people.length > 0 ? people : others;
}

/** The page may show more authors than the data names, or a person's name where the data has that of an account. */
function bestSpelled(names: string[], marked: () => string[], site: Site): string[] {
  if (names.length === 0) return names;
  const shown = marked().filter((name) => isPersonName(name) && !site.isName(name));
  if (names.every((name) => name === name.toLowerCase() && !name.includes(' ')))
    return shown.length > 0 ? shown : names;
  const others = shown.filter((other) => !names.some((name) => other.includes(name)));
  const isMore = shown.length < 7 && names.every((name) => shown.some((other) => other.includes(name)));
  return isMore ? [...names, ...others] : names;
}

/** What some sites tell services that show a link to the page: a label in their language, and a name. */
function toldToServices(document: Document): string[] {
  const label = meta(document, 'twitter:label1') ?? '';
  const isAuthor = /\b(?:by|von|par|por|da|door|av|af|przez|autor|auteur)\b/i.test(label);
  return isAuthor ? authorNames(meta(document, 'twitter:data1') ?? '').filter(isPersonName) : [];
}

function metaNames(document: Document, fields: readonly string[] = META): string[] {
  for (const name of fields) {
    const contents = metaAll(document, name);
    const names = contents.flatMap((content) => authorNames(name.startsWith('citation') ? inOrder(content) : content));
    // "River GmbH, Berlin": the rest is where the company is.
    if (names.length > 0 && !names.some(isCompany)) return names;
  }
  return [];
}

/** Libraries put the family name first: "Reed, Ada". */
function inOrder(name: string): string {
  return name.replace(/^([^,;]+), ([^,;]+)$/, '$2 $1');
}

function joined(names: readonly string[], document: Document): string {
  const unique = [...new Map(names.map((name) => [fold(name), name])).values()];
  const language = (document.documentElement?.lang ?? '').slice(0, 2).toLowerCase();
  const and = AND[language || 'en'];
  if (!and || unique.length < 2) return unique.join(', ');
  return `${unique.slice(0, -1).join(', ')} ${and} ${unique.at(-1)}`;
}
