import { type Listing, listingOf, type RawEntry } from './listed-address.ts';

/**
 * A link, a heading, or the name of a folder, of which lists of bookmarks are made. Each ends where the next begins at the
 * latest, so that a file is looked through once.
 */
const PART =
  /<a\s((?:"[^"]*"|'[^']*'|[^<>"'])*)>([^<]*(?:<(?!\/?(?:a|dl|dt|li|h[1-6])\b)[^<]*)*)|<h([1-6])\b[^<>]*>([^<]*(?:<(?!\/?(?:a|dl|dt|li|h[1-6])\b)[^<]*)*)|<\/dl\s*>/gi;

const ATTRIBUTE = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Headings under which what was read stands, as Pocket and Instapaper name them. */
const READ = /^(?:read )?archive$|^read$/i;

/** Headings that say nothing of their own. */
const NO_FOLDERS =
  /^(?:unread|bookmarks(?: menu| bar| toolbar)?|other bookmarks|starred|menu)$|^(?:read )?archive$|^read$/i;

/**
 * Reads a list of links: bookmarks in the form of Netscape that browsers write, Pocket's `ril_export.html`, Instapaper's
 * `instapaper-export.html`. It is looked through as text, and never becomes a document.
 * @returns Undefined if it has no link.
 */
export function readBookmarks(text: string): Listing | undefined {
  const entries: RawEntry[] = [];
  const folders: string[] = [];
  let heading = '';
  for (const [, written, words = '', level, title = ''] of text.matchAll(PART)) {
    if (written !== undefined) {
      const folder = folders.at(-1) ?? heading;
      entries.push(entryOf(attributesOf(written), wordsOf(words), folder));
    } else if (level === undefined) folders.pop();
    else if (/^h3$/i.test(`h${level}`)) folders.push(wordsOf(title));
    else heading = wordsOf(title);
  }
  return entries.length > 0 ? listingOf(entries) : undefined;
}

function entryOf(attributes: ReadonlyMap<string, string>, title: string, folder: string): RawEntry {
  const tags = (attributes.get('tags') ?? '').split(',');
  return {
    address: attributes.get('href'),
    title,
    saved: attributes.get('time_added') ?? attributes.get('add_date'),
    tags: folder === '' || NO_FOLDERS.test(folder) ? tags : [...tags, folder],
    isRead: READ.test(folder) || attributes.get('data-read') === 'true',
  };
}

function attributesOf(written: string): Map<string, string> {
  const pairs = [...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]): [string, string] => [
    name.toLowerCase(),
    decoded(double ?? single ?? bare ?? ''),
  ]);
  return new Map(pairs);
}

const wordsOf = (markup: string): string =>
  decoded(markup.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Decodes the references that such files are written with; what else there may be stays as it is. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (all, decimal, hexadecimal, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
