import { type Listing, listingOf, type RawEntry } from './listed-address.ts';

/**
 * Reads a table as Pocket and Instapaper export it (`title,url,time_added,tags,status`; `URL,Title,Selection,Folder,
 * Timestamp,Tags`), or another with such columns.
 * @returns Undefined if it names no column of addresses.
 */
export function readCsv(text: string): Listing | undefined {
  const [head = [], ...rows] = rowsOf(text.replace(/^\ufeff/, ''));
  const columns = head.map((name) => name.trim().toLowerCase());
  const column = (...names: readonly string[]) => columns.findIndex((name) => names.includes(name));
  const address = column('url', 'link', 'address', 'href');
  if (address < 0) return undefined;
  const [title, saved, tags, state, words] = [
    column('title', 'name'),
    column('time_added', 'timestamp', 'created', 'saved', 'date', 'saved date'),
    column('tags', 'labels'),
    column('status', 'folder', 'state', 'location'),
    column('selection', 'excerpt', 'note', 'description'),
  ];
  return listingOf(
    rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row): RawEntry => {
        const folder = row[state] ?? '';
        const isFolder = folder !== '' && !STATES.test(folder);
        return {
          address: row[address],
          title: row[title],
          saved: row[saved],
          tags: [...tagsOf(row[tags] ?? ''), ...(isFolder ? [folder] : [])],
          isRead: READ.test(folder),
          excerpt: row[words],
        };
      }),
  );
}

/** Names of what is not a folder of the user's own. */
const STATES = /^(?:unread|archived?|starred|read|active|inbox|later|new)$/i;

const READ = /^(?:archived?|read)$/i;

/** Tags as Pocket parts them, by bars, or as a list of JSON, or by commas. */
function tagsOf(written: string): readonly unknown[] {
  if (/^\s*\[/.test(written)) {
    try {
      const tags: unknown = JSON.parse(written);
      return Array.isArray(tags) ? tags : [];
    } catch {
      return [];
    }
  }
  return written.split(written.includes('|') ? '|' : ',');
}

/** Parts a table into rows and cells, as RFC 4180 says: quoted cells may hold commas, line feeds and doubled quotes. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))[^,\r\n]*(,|\r\n|\n|\r|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, quoted, bare = '', end] = match;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
    if (end === '') break;
  }
  return rows;
}
