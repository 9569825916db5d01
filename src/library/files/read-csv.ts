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

/** Signs that part the cells of a table: commas, or what programs write in countries where numbers have commas. */
const BETWEEN = [',', ';', '\t'];

/** Finds the sign that parts the cells: of its first line, the one that is there most often. */
function betweenCells(text: string): string {
  const [head = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const [first = ','] = [...BETWEEN].sort((one, other) => head.split(other).length - head.split(one).length);
  return first;
}

/**
 * Parts a table into rows and cells, as RFC 4180 says: quoted cells may hold commas, line feeds and doubled quotes. It takes
 * no longer than the table is long, whatever is in it.
 */
function rowsOf(text: string): string[][] {
  const between = betweenCells(text);
  const bare = new RegExp(`[^${between}\\r\\n]*`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const close = text[at] === '"' ? closingQuote(text, at, between) : -1;
    bare.lastIndex = at;
    const cell = close < 0 ? (bare.exec(text)?.[0] ?? '') : text.slice(at + 1, close).replaceAll('""', '"');
    row.push(cell);
    at = close < 0 ? at + cell.length : close + 1;
    if (text[at] !== between) {
      rows.push(row);
      row = [];
      if (text.startsWith('\r\n', at)) at += 1;
    }
    at += 1;
  }
  return rows;
}

/**
 * Finds the quote that closes a cell: one with the end of the cell behind it.
 * @returns A negative number where none does, as where words in the cell begin with a quotation.
 */
function closingQuote(text: string, open: number, between: string): number {
  let end = text.indexOf('"', open + 1);
  while (text[end + 1] === '"' && end >= 0) end = text.indexOf('"', end + 2);
  if (end < 0 || isEnd(text[end + 1], between)) return end;
  // Whoever has not doubled a quote in the cell has written it on one line.
  const line = /[\r\n]/g;
  line.lastIndex = open;
  const last = line.exec(text)?.index ?? text.length;
  for (; end >= 0 && end < last; end = text.indexOf('"', end + 1)) if (isEnd(text[end + 1], between)) return end;
  return -1;
}

const isEnd = (sign: string | undefined, between: string): boolean =>
  sign === undefined || sign === between || sign === '\r' || sign === '\n';
