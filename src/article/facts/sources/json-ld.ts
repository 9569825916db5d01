import { parseJsonLd } from './parse-json-ld.ts';

/** One thing of schema.org as JSON gives it. */
export type Thing = Readonly<Record<string, unknown>>;

/** The JSON-LD of a page. */
export interface JsonLd {
  /** The things that stand at the top, in a graph, or as the main entity of another. */
  readonly things: readonly Thing[];
  /** How often each type is named, at any depth. */
  readonly types: ReadonlyMap<string, number>;
  /** The first type of each thing at any depth: others tell less ("CreativeWork" that is sold is a "Product" too). */
  readonly firstTypes: ReadonlySet<string>;
  /** The first text of an article at any depth, as it stands there; empty if there is none. */
  readonly articleBody: string;
  /** The first number of words from 10 to 999,999 that is told at any depth, 0 if none is. */
  readonly wordCount: number;
  /** The thing that `{"@id": …}` refers to; a value that is no reference is given back. */
  follow(value: unknown): unknown;
}

/** What was read of each document: many ask. */
const known = new WeakMap<Document, JsonLd>();

/**
 * All JSON-LD of a page, which is read once.
 * @param document The page or a copy of it.
 * @returns No things where there is none, or where it does not parse.
 */
export function readJsonLd(document: Document): JsonLd {
  const data = known.get(document) ?? readScripts(document);
  known.set(document, data);
  return data;
}

/** Real data is not nested deeper than this; hostile data would use up the stack. */
const MOST_LEVELS = 3;
const MOST_LEVELS_INSIDE = 12;

/** Most things that are looked at: real pages have dozens. */
const MOST_THINGS = 500;
const MOST_THINGS_INSIDE = 5000;

function readScripts(document: Document): JsonLd {
  const things: Thing[] = [];
  const inside: Inside = { types: new Map(), firstTypes: new Set(), articleBody: '', wordCount: 0, count: 0 };
  for (const script of document.getElementsByTagName('script')) {
    if (script.type.toLowerCase() !== 'application/ld+json') continue;
    const value = parseJsonLd(script.textContent ?? '');
    flatten(value, 0, things);
    lookInside(value, 0, inside);
  }
  let named: Map<unknown, Thing> | undefined;
  const follow = (value: unknown): unknown => {
    if (!isThing(value) || value['name'] !== undefined || typeof value['@id'] !== 'string') return value;
    named ??= new Map(things.filter((thing) => thing['name'] !== undefined).map((thing) => [thing['@id'], thing]));
    return named.get(value['@id']) ?? value;
  };
  const { types, firstTypes, articleBody, wordCount } = inside;
  return { things, follow, types, firstTypes, articleBody, wordCount };
}

/** The names of a thing's types; none if it tells none. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((name): name is string => typeof name === 'string');
}

/** A value as a list: itself, or its first fifty items if it is one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : [value];
}

/** The words or the number that a value is; empty for anything else: an object may refuse to become a text. */
export function stringIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Tells whether a value of parsed JSON is an object that is no list. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

interface Inside {
  readonly types: Map<string, number>;
  readonly firstTypes: Set<string>;
  articleBody: string;
  wordCount: number;
  count: number;
}

/** Note what is told at any depth, in the order in which it is written. */
function lookInside(value: unknown, level: number, inside: Inside): void {
  if (typeof value !== 'object' || value === null || level > MOST_LEVELS_INSIDE) return;
  if (Array.isArray(value)) {
    for (const item of value) lookInside(item, level + 1, inside);
    return;
  }
  if (inside.count++ > MOST_THINGS_INSIDE) return;
  const [first, ...others] = typesOf(value as Thing);
  if (first) inside.firstTypes.add(first);
  for (const type of first ? [first, ...others] : []) inside.types.set(type, (inside.types.get(type) ?? 0) + 1);
  for (const [name, item] of Object.entries(value)) {
    if (name === 'articleBody' && typeof item === 'string') inside.articleBody ||= item;
    else if (name === 'wordCount') inside.wordCount ||= countIn(item);
    else lookInside(item, level + 1, inside);
  }
}

function countIn(value: unknown): number {
  const count = Number.parseInt(stringIn(value), 10);
  return count >= 10 && count < 1_000_000 ? count : 0;
}
