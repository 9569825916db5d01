import { allOrNothing, beginChange, openLibrary } from './database.ts';
import { idOf } from './id-of.ts';
import type { Keeping, KeepingProblem, KeptArticle, SentArticle, SentPicture } from './kept-article.ts';
import { tellChanged } from './library-news.ts';

/**
 * Keep an article that a reader has sent, all of it or nothing. What was kept of the same page before is kept for the undo;
 * its tags and the place where one stopped stay. One that is sent twice is kept once.
 * @param address Address of its page.
 * @returns Never rejects.
 */
export async function keepArticle(address: string, sent: SentArticle): Promise<Keeping> {
  const { lead, body, subtitle, address: stated, ...facts } = sent;
  const { keeping } = facts;
  const own = pathOf(stated) === pathOf(address) ? stated : address.replace(/#.*$/s, '');
  const id = await idOf(own);
  try {
    const change = beginChange(await openLibrary(), [id]);
    const [articles, texts, former] = [
      change.objectStore('articles'),
      change.objectStore('texts'),
      change.objectStore('former'),
    ];
    const before = await articles.get(id);
    if (before?.keeping === keeping) return { id, wasThere: (await former.get(id)) !== undefined };
    const text = await texts.get(id);
    const fresh = { tags: [], isRead: false, saved: Date.now() };
    const article: KeptArticle = {
      ...fresh,
      ...ofUser(before),
      ...facts,
      id,
      address: own,
      hasText: true,
      keptPictures: 0,
    };
    await allOrNothing(
      change,
      () => (before ? former.put({ id, article: before, text }) : former.delete(id)),
      () => articles.put(article),
      () => texts.put({ id, keeping, subtitle, lead, body }),
    );
    tellChanged([id]);
    return { id, wasThere: before !== undefined };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Gives an address without its query, which the sender has rid of what serves to recognise a visitor. */
const pathOf = (address: string): string => address.replace(/[?#].*$/s, '');

/** Gives what the user has made of an article: it stays when the article is kept again, and when that is undone. */
function ofUser(before: KeptArticle | undefined): Partial<KeptArticle> {
  if (!before) return {};
  const { tags, isRead, saved, spot } = before;
  return { tags, isRead, saved, spot };
}

/**
 * Keep a picture of an article, unless that was kept again meanwhile, or deleted.
 * @returns Why it is not kept; undefined where it is. Never rejects.
 */
export async function keepPicture({ id, keeping, address, type, bytes }: SentPicture): Promise<KeepingProblem | null> {
  try {
    const picture = new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], { type });
    const change = beginChange(await openLibrary(), [id]);
    const [articles, pictures] = [change.objectStore('articles'), change.objectStore('pictures')];
    const article = await articles.get(id);
    if (article?.keeping !== keeping) return 'failed';
    const isThere = (await pictures.getKey([id, keeping, address])) !== undefined;
    await allOrNothing(
      change,
      () => pictures.put({ id, keeping, address, picture }),
      () => articles.put({ ...article, keptPictures: article.keptPictures + (isThere ? 0 : 1) }),
    );
    tellChanged([id]);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/**
 * Undo a keeping: the article is as it was before, but for what the user has made of it since, or gone.
 * @returns False where another keeping has come meanwhile. Rejects where nothing can be stored.
 */
export async function undoKeeping({ id, keeping }: { id: string; keeping: number }): Promise<boolean> {
  const change = beginChange(await openLibrary(), [id]);
  const store = <Name extends 'articles' | 'texts' | 'former' | 'pictures'>(name: Name) => change.objectStore(name);
  const article = await store('articles').get(id);
  if (article?.keeping !== keeping) return false;
  const former = await store('former').get(id);
  await allOrNothing(
    change,
    () => store('former').delete(id),
    () => store('pictures').delete(IDBKeyRange.bound([id, keeping], [id, keeping, []])),
    () => (former ? store('articles').put({ ...former.article, ...ofUser(article) }) : store('articles').delete(id)),
    () => (former?.text ? store('texts').put(former.text) : store('texts').delete(id)),
  );
  tellChanged([id]);
  return true;
}

/** Tells why nothing could be stored. */
function problemOf(error: unknown): KeepingProblem {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}
