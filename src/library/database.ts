import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type FormerArticle, type KeptArticle, type KeptPicture, type KeptText, LIBRARY_NAME } from './kept-article.ts';
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
}

export type Library = IDBPDatabase<LibrarySchema>;

/** Version of the stores. One that is higher adds its own steps to `upgrade`, which may meet any lower one. */
const VERSION = 1;

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
    upgrade(library) {
      library.createObjectStore('articles', { keyPath: 'id' }).createIndex('saved', 'saved');
      library.createObjectStore('texts', { keyPath: 'id' });
      library.createObjectStore('pictures', { keyPath: ['id', 'keeping', 'address'] });
      library.createObjectStore('former', { keyPath: 'id' });
      library.createObjectStore('segments', { autoIncrement: true });
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
