import { LIBRARY_NAME } from './kept-article.ts';
import { answer } from './requests.ts';

/**
 * Opens the library where there is one, without any of the code that makes one or brings an older one up to date: that is for
 * those who write into it. It gives way to them.
 * @returns Undefined where there is none. Rejects where the browser lets nobody read it.
 */
export async function libraryThere(): Promise<IDBDatabase | undefined> {
  const opening = indexedDB.open(LIBRARY_NAME);
  let isThere = true;
  opening.addEventListener('upgradeneeded', () => {
    isThere = false;
    opening.transaction?.abort();
  });
  try {
    const library = await answer(opening);
    library.addEventListener('versionchange', () => library.close());
    return library;
  } catch (error) {
    if (isThere) throw error;
    return undefined;
  }
}
