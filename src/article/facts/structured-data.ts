/** What a page says of its article in JSON-LD (schema.org Article and its kinds). */
export interface StructuredData {
  readonly headline: string | undefined;
  readonly authors: readonly string[];
  readonly datePublished: string | undefined;
  readonly publisher: string | undefined;
  readonly articleBody: string | undefined;
}

type Thing = Record<string, unknown>;

/** Real data is not nested deeper than this; hostile data would use up the stack. */
const MOST_LEVELS = 3;

const ARTICLE = /(Article|Posting|Report|Review|Recipe|HowTo|QAPage|DiscussionForumPosting|CreativeWork)$/;

/**
 * The article in the JSON-LD of a page.
 * @param document The page or a copy of it.
 * @returns All fields empty where there is none, or where it does not parse.
 */
export function structuredData(document: Document): StructuredData {
  const things = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap(thingsIn);
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type))) ?? {};
  return {
    headline: textIn(article['headline']) ?? undefined,
    authors: namesIn(article['author']),
    datePublished: textIn(article['datePublished']),
    publisher: namesIn(article['publisher'])[0],
    articleBody: textIn(article['articleBody']),
  };
}

function thingsIn(script: Element): Thing[] {
  try {
    // Some sites leave the comment or CDATA marks of an older time around their data.
    const json = (script.textContent ?? '').replace(/^\s*(<!\[CDATA\[|<!--)|(\]\]>|-->)\s*$/g, '');
    return flatten(JSON.parse(json), 0);
  } catch {
    return [];
  }
}

function flatten(value: unknown, level: number): Thing[] {
  if (level > MOST_LEVELS || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => flatten(item, level + 1));
  const thing = value as Thing;
  return [thing, ...flatten(thing['@graph'], level + 1), ...flatten(thing['mainEntity'], level + 1)];
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function textIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first.trim() : undefined;
}

function namesIn(value: unknown, level = 0): string[] {
  if (level > MOST_LEVELS) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesIn(item, level + 1));
  if (typeof value === 'object' && value !== null) return namesIn((value as Thing)['name'], level + 1);
  return typeof value === 'string' && value.trim() ? [value.trim()] : [];
}
