import { type Added, addLines, addListed } from './add-articles.ts';
import { decodedText } from './decoded-text.ts';
import type { Listing } from './listed-address.ts';
import { isZip, listsInZip } from './lists-in-zip.ts';
import { readBookmarks } from './read-bookmarks.ts';
import { readCsv } from './read-csv.ts';
import { readOmnivore } from './read-omnivore.ts';

/** Largest file that is read, in bytes: engines have no longer texts than half a thousand million letters. */
const MAX_FILE_BYTES = 450_000_000;

/** Name by which a file of Lectern's own begins, and the version of its form. */
export const OWN_FORM = 'lecternLibrary';
const FORM_VERSION = 1;

/** Why a file cannot be read: `none` (nothing to read in it), `newer` (a newer version of Lectern wrote it). */
export type BadFile = 'none' | 'newer' | 'large';

/**
 * Read a file of saved articles, of whatever service, and add what is in it to the library.
 * @returns Why it cannot be read; then nothing has changed. Rejects where nothing can be stored.
 */
export async function addFile(file: File): Promise<Added | BadFile> {
  if (file.size > MAX_FILE_BYTES) return 'large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (await isZip(file)) {
    const lists = listsInZip(bytes).map((text) => listingIn(text, parsed(text)));
    return addListing({
      found: lists.flatMap((list) => list?.found ?? []),
      leftOut: lists.reduce((sum, list) => sum + (list?.leftOut ?? 0), 0),
    });
  }
  const text = decodedText(bytes);
  const content = parsed(text);
  const own = (content ?? {}) as Readonly<Record<string, unknown>>;
  // A backup of everything has the articles, too.
  const [form, lines] =
    typeof own[OWN_FORM] === 'number' ? [own[OWN_FORM], own['articles']] : [own['lectern'], own['library']];
  if (typeof form === 'number') {
    if (form > FORM_VERSION) return 'newer';
    return Array.isArray(lines) ? addLines(lines) : 'none';
  }
  return addListing(listingIn(text, content));
}

/** Beginning of JSON; where it cannot be read it is cut off, and what looks like a list is words of an article. */
const CUT_JSON = /^\s*[[{]/;

/** Reads a list of another service. @param content What it holds as JSON; undefined where it is none. */
const listingIn = (text: string, content: unknown): Listing | undefined =>
  readOmnivore(content) ??
  (content === undefined && !CUT_JSON.test(text) ? (readBookmarks(text) ?? readCsv(text)) : undefined);

async function addListing(listing: Listing | undefined): Promise<Added | BadFile> {
  if (!listing || listing.found.length === 0) return 'none';
  return { ...(await addListed(listing.found)), leftOut: listing.leftOut };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
