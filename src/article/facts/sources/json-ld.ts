import { rawText } from '../../page/raw-text.ts';
import { parseJsonLd } from './parse-json-ld.ts';

/** Thing of schema.org as JSON states it. */
export type Thing = Readonly<Record<string, unknown>>;

/** JSON-LD of a page. */
export interface JsonLd {
  /** Things at the top level, in a graph, or as the main entity of another. */
  readonly things: readonly Thing[];
  /** Number of times that each type is named, at any depth. */
  readonly types: ReadonlyMap<string, number>;
  /**
   * First type of each thing at any depth: further ones say less (a "CreativeWork" that is sold is a "Product" too).
   */
  readonly firstTypes: ReadonlySet<string>;
  /** First text of an article (`articleBody`) at any depth, unchanged; empty if there is none. */
  readonly articleBody: string;
  /** First `wordCount` from 10 to 999,999 at any depth; 0 if there is none. */
  readonly wordCount: number;
  /** True if something on the page is said not to be free to read (`isAccessibleForFree`). */
  readonly isPaid: boolean;
  /** Selectors of the parts that are not free, where the page names them (`cssSelector`). */
  readonly paidParts: readonly string[];
  /** Finds the thing that `{"@id": …}` refers to; returns a value that is not a reference as it is. */
  follow(value: unknown): unknown;
}

/** JSON-LD of each document that was read. */
const known = new WeakMap<Document, JsonLd>();

/**
 * Reads all JSON-LD of a page, once for each document.
 * @param document The page or a copy of it.
 * @returns No things where there is none, or where it does not parse.
 */
export function readJsonLd(document: Document): JsonLd {
  const data = known.get(document) ?? readScripts(document);
  known.set(document, data);
  return data;
}

/** Deepest nesting at which `things` are found. Set by hand: deeper ones are about something else. */
const MAX_THINGS_NESTING = 5;

/** Deepest nesting that is looked at for types and texts; without a bound, hostile data would use up the stack. */
const MAX_NESTING = 12;

/** Most `things` that are listed, and items of one list that are looked at; a bound for hostile pages. */
const MAX_THINGS = 500;

/** Most objects that are looked at for types and texts; a bound for hostile pages. */
const MAX_OBJECTS = 5000;

/** Most items of a list that `listOf` gives; a bound for hostile pages. */
const MAX_LIST_ITEMS = 50;

/** Smallest `wordCount` that is believed. Set by hand: some sites always state 0 or 1. */
const MIN_WORD_COUNT = 10;

/** Smallest `wordCount` that is too large to be believed. Set by hand. */
const WORD_COUNT_LIMIT = 1_000_000;

function readScripts(document: Document): JsonLd {
  const things: Thing[] = [];
  const inside: Inside = {
    types: new Map(),
    firstTypes: new Set(),
    articleBody: '',
    wordCount: 0,
    count: 0,
    isPaid: false,
    paidParts: [],
  };
  for (const script of document.getElementsByTagName('script')) {
    if (script.type.toLowerCase() !== 'application/ld+json') continue;
    const value = parseJsonLd(rawText(script));
    flatten(value, 0, things);
    lookInside(value, 0, inside);
  }
  let named: Map<unknown, Thing> | undefined;
  const follow = (value: unknown): unknown => {
    if (!isThing(value) || value['name'] !== undefined || typeof value['@id'] !== 'string') return value;
    named ??= new Map(things.filter((thing) => thing['name'] !== undefined).map((thing) => [thing['@id'], thing]));
    return named.get(value['@id']) ?? value;
  };
  const { count: _, ...found } = inside;
  return { things, follow, ...found };
}

/** Lists the names of a thing's types. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((name): name is string => typeof name === 'string');
}

/** Makes a list of a value: its first 50 items if it is a list, else the value alone. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_LIST_ITEMS) : [value];
}

/** Turns a string or a number into a text; anything else into an empty one: an object may refuse to become a text. */
export function stringIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Tells whether a value of parsed JSON is an object and not a list. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(value: unknown, level: number, things: Thing[]): void {
  if (level > MAX_THINGS_NESTING || things.length > MAX_THINGS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_THINGS)) flatten(item, level + 1, things);
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
  isPaid: boolean;
  readonly paidParts: string[];
}

/** Collects what is stated at any depth, in the order in which it is written. */
function lookInside(value: unknown, level: number, inside: Inside): void {
  if (typeof value !== 'object' || value === null || level > MAX_NESTING) return;
  if (Array.isArray(value)) {
    for (const item of value) lookInside(item, level + 1, inside);
    return;
  }
  if (inside.count++ > MAX_OBJECTS) return;
  const [first, ...others] = typesOf(value as Thing);
  if (first) inside.firstTypes.add(first);
  for (const type of first ? [first, ...others] : []) inside.types.set(type, (inside.types.get(type) ?? 0) + 1);
  const { isAccessibleForFree, cssSelector } = value as Thing;
  if (/^false$/i.test(String(isAccessibleForFree))) {
    inside.isPaid = true;
    for (const selector of listOf(cssSelector)) if (typeof selector === 'string') inside.paidParts.push(selector);
  }
  for (const [name, item] of Object.entries(value)) {
    if (name === 'articleBody' && typeof item === 'string') inside.articleBody ||= item;
    else if (name === 'wordCount') inside.wordCount ||= countIn(item);
    else lookInside(item, level + 1, inside);
  }
}

function countIn(value: unknown): number {
  const count = Number.parseInt(stringIn(value), 10);
  return count >= MIN_WORD_COUNT && count < WORD_COUNT_LIMIT ? count : 0;
}
