/** One thing of schema.org as JSON gives it. */
export type Thing = Readonly<Record<string, unknown>>;

/** The things of a page's JSON-LD, and a way from a reference to the thing. */
export interface JsonLd {
  readonly things: readonly Thing[];
  /** The thing that `{"@id": …}` refers to; a value that is no reference is given back. */
  follow(value: unknown): unknown;
}

/** Real data is not nested deeper than this; hostile data would use up the stack. */
const MOST_LEVELS = 3;

/** Most things that are looked at, and most characters of one script: real pages have dozens and some 100,000. */
const MOST_THINGS = 500;
const MOST_CHARACTERS = 2_000_000;

/**
 * Read all JSON-LD of a page.
 * @param document The page or a copy of it.
 * @returns No things where there is none, or where it does not parse.
 */
export function readJsonLd(document: Document): JsonLd {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    flatten(parse(script.textContent ?? ''), 0, things);
  }
  let named: Map<unknown, Thing> | undefined;
  const follow = (value: unknown): unknown => {
    if (!isThing(value) || value['name'] !== undefined || typeof value['@id'] !== 'string') return value;
    named ??= new Map(things.filter((thing) => thing['name'] !== undefined).map((thing) => [thing['@id'], thing]));
    return named.get(value['@id']) ?? value;
  };
  return { things, follow };
}

/** The names of a thing's types; none if it tells none. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((name): name is string => typeof name === 'string');
}

/** A value as a list: itself, or its first fifty items if it is one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : [value];
}

/** Whether a value of parsed JSON is an object that is no list. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Some sites leave marks of an older time around their data, line ends in strings or commas after the last item. */
function parse(script: string): unknown {
  if (script.length > MOST_CHARACTERS) return undefined;
  const json = script.trim().replace(/^(<!\[CDATA\[|<!--)|(\]\]>|-->|;)$/g, '');
  for (const text of [json, json.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s?[}\]])/g, '')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The second form may parse.
    }
  }
  return undefined;
}

function flatten(value: unknown, level: number, things: Thing[]): void {
  if (level > MOST_LEVELS || things.length > MOST_THINGS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST_THINGS)) flatten(item, level + 1, things);
    return;
  }
  const thing = value as Thing;
  things.push(thing);
  flatten(thing['@graph'], level + 1, things);
  flatten(thing['mainEntity'], level + 1, things);
}
