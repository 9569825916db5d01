import { foldSpace } from '../../text/words.ts';
import { decodeEntities } from './decode-entities.ts';
import { isThing, type JsonLd, listOf, readJsonLd, type Thing, typesOf } from './json-ld.ts';
import { isOfClass, type SchemaClass } from './schema-types.ts';

/** Facts that a page states about its article in JSON-LD (schema.org `Article` and its kin). */
export interface StructuredData {
  readonly headline: string | undefined;
  /** People, and whoever is not said to be something else. */
  readonly authors: readonly string[];
  /** Authors that are no people: newspapers, agencies. */
  readonly organizations: readonly string[];
  readonly datePublished: string | undefined;
  readonly dateModified: string | undefined;
  /** Date on which the page was published, which for an article without a date of its own is the same. */
  readonly pagePublished: string | undefined;
  readonly publisher: string | undefined;
  readonly section: string | undefined;
}

/** Most levels at which a name may be nested in others; set by hand: deeper ones are hostile. */
const MAX_NAME_NESTING = 3;

/** Most names that are read of one list; set by hand. */
const MAX_NAMES = 20;

/** Classes whose things have a headline, authors and dates of their own. */
const WRITTEN: ReadonlySet<SchemaClass> = new Set([
  ...(['article', 'live blog', 'manual', 'review', 'recipe', 'thread', 'question', 'work'] as const),
]);

const PAGES: ReadonlySet<SchemaClass> = new Set(['page']);

/** Authors of these classes are no people. */
const ORGANIZATIONS: ReadonlySet<SchemaClass> = new Set(['business', 'organization']);

/**
 * Reads what the JSON-LD of a page says of its article.
 * @param document The page or a copy of it.
 * @returns All fields empty where there is none, or where it does not parse.
 */
export function structuredData(document: Document): StructuredData {
  const data = readJsonLd(document);
  const articles = data.things.filter((thing) => isOfClass(thing, WRITTEN));
  const pages = data.things.filter((thing) => isOfClass(thing, PAGES));
  const first = (field: string): string | undefined => firstText(articles, field);
  const authors = authorsOf(articles, data);
  return {
    headline: first('headline'),
    authors: authors.filter(({ isPerson }) => isPerson).map(({ name }) => name),
    organizations: authors.filter(({ isPerson }) => !isPerson).map(({ name }) => name),
    datePublished: first('datePublished') ?? first('dateCreated'),
    dateModified: first('dateModified') ?? firstText(pages, 'dateModified'),
    pagePublished: firstText(pages, 'datePublished'),
    publisher: articles.map((article) => namesIn(data.follow(article['publisher']))[0]).find(Boolean),
    section: first('articleSection') ?? sectionOf(data),
  };
}

interface Author {
  readonly name: string;
  readonly isPerson: boolean;
}

/** The authors of the first article that names any but the site itself, as accounts do: recipes in an article name the person. */
function authorsOf(articles: readonly Thing[], data: JsonLd): Author[] {
  const sites = data.things.filter((thing) => typesOf(thing).includes('WebSite')).flatMap(({ name }) => namesIn(name));
  let first: Author[] | undefined;
  for (const article of articles) {
    for (const field of ['author', 'creator']) {
      const authors = listOf(article[field]).flatMap((value): Author[] => {
        const author = data.follow(value);
        const isPerson = !isThing(author) || !isOfClass(author, ORGANIZATIONS);
        return namesIn(author).map((name) => ({ name, isPerson }));
      });
      if (authors.some(({ name }) => !sites.includes(name))) return authors;
      if (authors.length > 0) first ??= authors;
    }
  }
  return first ?? [];
}

/** The last but one of the breadcrumbs, unless it is the front page. */
function sectionOf({ things }: JsonLd): string | undefined {
  const crumbs = things.find((thing) => typesOf(thing).includes('BreadcrumbList'));
  const list = crumbs ? listOf(crumbs['itemListElement']) : [];
  const crumb = list.length > 2 ? list.at(-2) : undefined;
  if (!isThing(crumb)) return undefined;
  return namesIn(crumb)[0] ?? namesIn(crumb['item'])[0];
}

function firstText(things: readonly Thing[], field: string): string | undefined {
  for (const thing of things) {
    const text = textIn(thing[field]);
    if (text) return text;
  }
  return undefined;
}

function textIn(value: unknown): string | undefined {
  const [first] = listOf(value);
  return typeof first === 'string' ? foldSpace(decodeEntities(first)) || undefined : undefined;
}

function namesIn(value: unknown, level = 0): string[] {
  if (level > MAX_NAME_NESTING) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_NAMES).flatMap((item) => namesIn(item, level + 1));
  if (isThing(value)) return namesIn(value['name'], level + 1);
  const name = textIn(value);
  return name ? [name] : [];
}
