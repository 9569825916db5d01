import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type FormerArticle, type KeptArticle, type KeptPicture, type KeptText, LIBRARY_NAME } from './kept-article.ts';
import type { IDS_KEY, LIST_KEY, ListRecord, PART_KEY } from './stored-list.ts';
import type { WordSegment } from './word-segment.ts';

/** Everything that is kept to be read. */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: KeptArticle; indexes: { saved: number } };
  texts: { key: string; value: KeptText };
  pictures: { key: [id: string, keeping: number, address: string]; value: KeptPicture };
  /** The last one before it was kept again, for the undo. */
  former: { key: string; value: FormerArticle };
  /** Words of the texts, for the search; all of it can be made again. */
  segments: { key: number; value: WordSegment };
  /** All articles in a few texts, and their ids; all of it can be made again. */
  list: {
    key: typeof LIST_KEY | typeof IDS_KEY | [part: typeof PART_KEY, at: number];
    value: ListRecord | readonly string[] | string;
  };
  /** Ids of the articles that are others since the list was made. */
  unlisted: { key: string; value: true };
}

export type Library = IDBPDatabase<LibrarySchema>;

/** Version of the stores. One that is higher adds its own steps to `upgrade`, which may meet any lower one. */
const VERSION = 2;

let opened: Promise<Library> | undefined;

/**
 * Opens the library, once for this part of the extension.
 * @returns Rejects where the browser keeps none; the next call tries again.
 */
export function openLibrary(): Promise<Library> {
  const forget = () => {
    opened = undefined;
  };
  opened ??= openDB<LibrarySchema>(LIBRARY_NAME, VERSION, {
    upgrade(library, before) {
      if (before < 1) {
        library.createObjectStore('articles', { keyPath: 'id' }).createIndex('saved', 'saved');
        library.createObjectStore('texts', { keyPath: 'id' });
        library.createObjectStore('pictures', { keyPath: ['id', 'keeping', 'address'] });
        library.createObjectStore('former', { keyPath: 'id' });
        library.createObjectStore('segments', { autoIncrement: true });
      }
      library.createObjectStore('list');
      library.createObjectStore('unlisted');
    },
    // A newer version, which waits for it.
    blocking: (_from, _to, { target }) => {
      (target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** Stores that change together with an article. */
const OF_ARTICLES = ['articles', 'texts', 'pictures', 'former', 'unlisted'] as const;

/**
 * Begin a transaction that changes articles, or what belongs to them: nobody else writes into these stores. It notes that the
 * list has to read them anew.
 * @param ids Ids of the articles that may be others afterwards.
 */
export function beginChange(
  library: Library,
  ids: Iterable<string>,
): IDBPTransaction<LibrarySchema, (typeof OF_ARTICLES)[number][], 'readwrite'> {
  const change = library.transaction([...OF_ARTICLES], 'readwrite');
  const unlisted = change.objectStore('unlisted');
  // What fails here fails the transaction.
  for (const id of ids) unlisted.put(true, id).catch(() => undefined);
  return change;
}

/** Step of a transaction. */
type Step = () => unknown;

/**
 * Do the steps of a transaction, all of them or none: whatever fails undoes the rest.
 * @param change The transaction.
 * @param steps Begun in this order, all at once.
 * @returns Resolves when all is stored. Rejects with what has failed.
 */
export async function allOrNothing(
  change: { readonly done: Promise<void>; abort(): void },
  ...steps: readonly Step[]
): Promise<void> {
  const { done } = change;
  done.catch(() => undefined);
  try {
    await Promise.all(steps.map(async (step) => step()));
  } catch (error) {
    try {
      change.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
  await done;
}
