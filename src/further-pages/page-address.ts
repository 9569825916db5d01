import { withoutTracking } from '../shared/tracking-names.ts';

/** An address read as that of one page of several. */
export interface NumberedAddress {
  /** The path without the number, without extension and last slash. */
  readonly path: string;
  /** The rest of the query. */
  readonly query: ReadonlyMap<string, string>;
  readonly number: number;
  /** Kind of things that the number counts: pages, or entries (`start=20`). */
  readonly counts: 'pages' | 'entries';
  /**
   * True if the address says that this is a number of a page: `page/2`, `?page=2`, and not the `-19` of a story's name.
   */
  readonly isClear: boolean;
}

/** Names that sites give a page of several in addresses. */
const PAGE_WORDS =
  'pages?|pg|p|part|seite|teil|pagina|página|pag|sida|side|sivu|strona|strana|stranica|sayfa|halaman|trang|index';

/** `/2`, `/page/2`, `/seite-2`, `/index_2`, `/page2` at the end of a path. */
const SEGMENT = new RegExp(`^(.*?)/(?:(${PAGE_WORDS})[-_/=]?)?(\\d{1,3})$`, 'i');

/** `story-2`, `story_2`, `story,2`, `story-page-2`, `story-p2`. */
const SUFFIX = new RegExp(`^(.*?)[-_,.~](?:(${PAGE_WORDS})[-_]?)?(\\d{1,3})$`, 'i');

/** `story2.html`. */
const DIGITS = /^(.*[^\d/])()(\d{1,2})$/;

const PAGES = new RegExp(
  `^(?:${PAGE_WORDS}|page_?(?:no|num|number|wanted|id)|paged|pn|num|cur_?page|current_?page|cp)$`,
  'i',
);
/** Tells whether a name in a query is that of the number of a page. */
export const isPageName = (name: string): boolean => PAGES.test(name);

const ENTRIES = /^(?:start|offset|st|from|skip)$/i;

/** Paths that end in a date: what follows is the next day. */
const DATE = /\/(?:\d{1,2}|(?:19|20)\d\d)$/;

/**
 * Read an address as that of one page of several, in every possible way, the clearest first.
 * @param address Any address; its fragment does not matter.
 */
export function numberings(address: URL): NumberedAddress[] {
  const found: NumberedAddress[] = [];
  const { path, query } = plainAddress(address);
  for (const [name, value] of query) {
    const counts = PAGES.test(name) ? 'pages' : ENTRIES.test(name) ? 'entries' : undefined;
    if (!counts || !(counts === 'pages' ? /^\d{1,3}$/ : /^\d{1,5}$/).test(value)) continue;
    const rest = new Map([...query].filter(([other]) => other !== name));
    found.push({ path, query: rest, number: Number(value), counts, isClear: true });
  }
  for (const form of [SEGMENT, SUFFIX, DIGITS]) {
    const [, stem, word, digits] = form.exec(path) ?? [];
    if (stem === undefined || (form === SEGMENT && !word && DATE.test(stem))) continue;
    const isClear = Boolean(word) || (form === SEGMENT && stem !== '');
    found.push({ path: stem, query, number: Number(digits), counts: 'pages', isClear });
  }
  return found;
}

/**
 * Gives path and query of an address, without the name of the beginning of a folder (`index.html`) and without what only
 * serves to recognise a visitor. A name that comes twice is written as one with both values, which no other address has.
 */
export function plainAddress({ href }: URL): Pick<NumberedAddress, 'path' | 'query'> {
  const { pathname, searchParams } = new URL(withoutTracking(href));
  const path = pathname
    .replace(/\.(?:[sx]?html?|php\d?|aspx?|jsp|cfm)$/i, '')
    .replace(/\/index$/i, '')
    .replace(/\/$/, '');
  const names = new Set([...searchParams].map(([name]) => name));
  return { path, query: new Map([...names].map((name) => [name, searchParams.getAll(name).join('&')])) };
}

/**
 * Read the number of an address among the pages that another one belongs to.
 * @param address The address that is asked about.
 * @param like An address with a number.
 * @param isFollowed True if it is known to be a page of several: then a number that is not clear counts as well.
 * @returns `plain` for the address without a number, which is that of the first page; undefined for another story.
 */
export function numberAmong(address: URL, like: NumberedAddress, isFollowed: boolean): number | 'plain' | undefined {
  const own = numberings(address).find((one) => isSame(one, like) && (one.isClear || isFollowed || one.number === 1));
  if (own) return own.number;
  return isSame(plainAddress(address), like) ? 'plain' : undefined;
}

type Stem = Pick<NumberedAddress, 'path' | 'query'>;

/** Names of where a visitor comes from, which sites leave out of their own links. */
const CAME_FROM = /^(?:ref|ref_src|referrer|source|src|cmp|cmpid|share)$/i;

/** Tells whether two pages have one address but for their numbers: whatever else is in a query may be an order. */
export function isSame(page: Stem, other: Stem): boolean {
  const missing = [...page.query].filter(([name, value]) => other.query.get(name) !== value);
  if (page.path !== other.path || !missing.every(([name]) => CAME_FROM.test(name))) return false;
  return [...other.query].every(([name, value]) => page.query.get(name) === value);
}
