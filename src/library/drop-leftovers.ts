import { allOrNothing, openLibrary } from './database.ts';

/** Time after which the undo of a keeping is given up, in milliseconds (a day). Set by hand. */
const MAX_FORMER_MS = 86_400_000;

/** Keepings are numbered by their time, in thousandths of a millisecond. */
const NUMBERS_IN_MS = 1000;

/**
 * Delete what nobody can reach any more: articles as they were before a keeping that is not going to be undone, and
 * pictures and texts of articles that have gone or have others.
 */
export async function dropLeftovers(): Promise<void> {
  const change = (await openLibrary()).transaction(['articles', 'texts', 'former', 'pictures'], 'readwrite');
  const [articles, texts, former, pictures] = [
    change.objectStore('articles'),
    change.objectStore('texts'),
    change.objectStore('former'),
    change.objectStore('pictures'),
  ];
  await allOrNothing(change, async () => {
    const kept = new Map((await articles.getAll()).map(({ id, keeping }) => [id, new Set([keeping])]));
    for (const { id, article } of await former.getAll()) {
      const [current = 0] = kept.get(id) ?? [];
      if (current / NUMBERS_IN_MS < Date.now() - MAX_FORMER_MS) await former.delete(id);
      else kept.get(id)?.add(article.keeping);
    }
    for (const key of await pictures.getAllKeys()) if (!kept.get(key[0])?.has(key[1])) await pictures.delete(key);
    for (const id of await texts.getAllKeys()) if (!kept.has(id)) await texts.delete(id);
  });
}
