import { type Added, addLines, addListed } from './add-articles.ts';
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
  if (await isZip(file)) {
    const lists = listsInZip(new Uint8Array(await file.arrayBuffer())).map((text) => readOmnivore(parsed(text)));
    return addListing({
      found: lists.flatMap((list) => list?.found ?? []),
      leftOut: lists.reduce((sum, list) => sum + (list?.leftOut ?? 0), 0),
    });
  }
  const text = await file.text();
  const content = parsed(text);
  const own = content as Readonly<Record<string, unknown>> | undefined;
  if (typeof own?.[OWN_FORM] === 'number') {
    if (own[OWN_FORM] > FORM_VERSION) return 'newer';
    return Array.isArray(own['articles']) ? addLines(own['articles']) : 'none';
  }
  return addListing(
    readOmnivore(content) ?? (content === undefined ? (readBookmarks(text) ?? readCsv(text)) : undefined),
  );
}

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
