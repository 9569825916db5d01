/** An address to be read that a file of another service lists. */
export interface ListedAddress {
  readonly address: string;
  readonly title: string;
  /** Time at which it was saved there, in milliseconds since 1970; undefined where the file says none. */
  readonly saved?: number | undefined;
  readonly tags: readonly string[];
  readonly isRead: boolean;
  readonly byline?: string | undefined;
  readonly excerpt?: string | undefined;
  /** Part that was read, from 0 to 1. */
  readonly share?: number | undefined;
}

/** Addresses of a file, and the number of entries that are none. */
export interface Listing {
  readonly found: readonly ListedAddress[];
  readonly leftOut: number;
}

/** Longest title, and longest first words, that are taken over. Set by hand. */
const MAX_TITLE_CHARS = 500;
const MAX_EXCERPT_CHARS = 300;

/** Entry of a file, of whatever it is made. */
export interface RawEntry {
  readonly address: unknown;
  readonly title?: unknown;
  /** Seconds or milliseconds since 1970, or a date as ISO 8601 writes it. */
  readonly saved?: unknown;
  readonly tags?: readonly unknown[];
  readonly isRead?: boolean;
  readonly byline?: unknown;
  readonly excerpt?: unknown;
  readonly share?: number | undefined;
}

/** Sorts out what can be an address of the web; each comes once. */
export function listingOf(entries: readonly RawEntry[]): Listing {
  const found = new Map<string, ListedAddress>();
  let leftOut = 0;
  for (const entry of entries) {
    const address = webAddress(entry.address);
    if (!address) leftOut += 1;
    else if (!found.has(address)) found.set(address, listed(address, entry));
  }
  return { found: [...found.values()], leftOut };
}

function listed(
  address: string,
  { title, saved, tags = [], isRead = false, byline, excerpt, share }: RawEntry,
): ListedAddress {
  const line = (value: unknown, most: number) =>
    typeof value === 'string'
      ? value
          .slice(0, 10 * most)
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, most)
          .toWellFormed()
      : '';
  const name = line(title, MAX_TITLE_CHARS);
  return {
    address,
    // Where a service knew no title it gave the address.
    title: name === address ? '' : name,
    saved: timeOf(saved),
    tags: [...new Set(tags.map((tag) => line(tag, 60)).filter((tag) => tag !== ''))],
    isRead,
    byline: line(byline, MAX_TITLE_CHARS) || undefined,
    excerpt: line(excerpt, MAX_EXCERPT_CHARS) || undefined,
    share: share !== undefined && share > 0 && share < 1 ? share : undefined,
  };
}

function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 10_000) return undefined;
  const trimmed = value.trim();
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed).href : undefined;
}

/** Times before this, in milliseconds, are written in seconds: in milliseconds they would be of 1973. */
const MIN_MILLISECONDS = 1e11;

function timeOf(value: unknown): number | undefined {
  const number =
    typeof value === 'number' || /^\d+(?:\.\d+)?$/.test(String(value)) ? Number(value) : Date.parse(String(value));
  const time = number < MIN_MILLISECONDS ? number * 1000 : number;
  return Number.isFinite(time) && time > 0 && time <= Date.now() ? Math.round(time) : undefined;
}
