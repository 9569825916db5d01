import { type KeptArticle, soundArticles } from '../../library/kept-article.ts';
import type { StoredList } from '../../library/stored-list.ts';
import { paceIn } from '../../settings/reading-pace.ts';
import type { Settings } from '../../settings/schema.ts';
import { settingsIn } from '../../settings/store.ts';
import { offered } from '../../shared/offered.ts';

/** Articles and facts that the first rows of the library show. */
export interface FirstRows {
  /** The newest first. One whose record is broken is left out. */
  readonly articles: readonly KeptArticle[];
  /** True where there are no others. */
  readonly isWhole: boolean;
  /** Factor by which the user takes longer than the reading times of articles say. */
  readonly pace: number;
}

/**
 * Take what the first rows show, as library-first.ts has asked for it.
 * @returns Undefined in a private window, which shows none. Rejects where the browser lets nobody read the library.
 */
export async function readFirst(): Promise<FirstRows | undefined> {
  const { newest, local } = asked();
  const [rows, stored] = await Promise.all([newest, local]);
  if (!rows) return undefined;
  const articles = soundArticles(rows.articles);
  return { ...rows, articles, pace: paceIn(stored) ?? 1 };
}

/** Take the list of all articles that was asked for with them; undefined where it does not serve. */
export const firstList = (): Promise<StoredList | undefined> => asked().list;

/** Take the settings in which they are shown. */
export async function firstSettings(): Promise<Settings> {
  const { local, sync } = asked();
  return settingsIn(await Promise.all([sync, local]));
}

/**
 * Writes the day on which an article was saved as the language of the interface does.
 * @param saved Time of that, in milliseconds since 1970.
 */
export const savedOn = (saved: number): string => asked().dates.format(saved);

function asked() {
  const first = offered('first rows');
  if (!first) throw new Error('library-first.js has not run.');
  return first;
}
