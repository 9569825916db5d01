import { browser } from '../shared/browser.ts';
import { text } from '../shared/text.ts';
import { type ArticleMarks, acceptArticle, MAX_MARKS, type Mark } from './article-marks.ts';
import { isMarksKey, marksKey } from './marks-key.ts';
import { addressOf } from './page-address.ts';

/**
 * Most bytes of all highlights, as JSON, and most articles with some. Set by hand: `storage.local` holds 10 MB, and
 * settings, places and the rest must still find room there. Nothing goes by itself to make room.
 */
const MAX_BYTES = 5_000_000;
const MAX_ARTICLES = 5000;

/** The record of all articles at an address but for its query. */
interface MarksRecord {
  readonly version: 1;
  readonly articles: readonly ArticleMarks[];
}

/** Highlights of one article, as they are to be. */
type Change = (marks: readonly Mark[]) => readonly Mark[];

/** Work on a record that has begun last, by the record's key: one after another, or one would undo what another did. */
const lastWork = new Map<string, Promise<unknown>>();

/** Load the highlights of the article at an address. Never rejects. */
export async function loadMarks(address: string): Promise<readonly Mark[]> {
  const articles = await read(marksKey(address)).catch(() => []);
  return articles.find((article) => article.address === addressOf(address))?.marks ?? [];
}

/** Load all articles with highlights, the one that was marked last first. Rejects where the storage fails. */
export async function loadAllMarks(): Promise<readonly ArticleMarks[]> {
  const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) => isMarksKey(key));
  const last = ({ marks }: ArticleMarks) => Math.max(...marks.map(({ changed }) => changed));
  return stored.flatMap(([, record]) => articlesIn(record)).sort((one, other) => last(other) - last(one));
}

/**
 * Change the highlights of an article.
 * @param article Address and title of its page.
 * @param change Gives what is to be of what is there now.
 * @returns Resolves with what is stored. Rejects with a sentence for the user when there is no room, or it could not be
 * stored; all is as before then.
 */
export function changeMarks(
  { address, title }: Pick<ArticleMarks, 'address' | 'title'>,
  change: Change,
): Promise<readonly Mark[]> {
  const key = marksKey(address);
  return oneByOne(key, async () => {
    const articles = await attempt(() => read(key));
    const own = addressOf(address);
    const before = articles.find((article) => article.address === own);
    const marks = change(before?.marks ?? []);
    const changed = { address: own, title: before?.title || title, marks };
    if (marks.length > (before?.marks.length ?? 0)) await ensureRoom(before, changed);
    const others = articles.filter((article) => article !== before);
    await write(key, marks.length > 0 ? [...others, changed] : others);
    return marks;
  });
}

/**
 * Take over highlights from a file beside those that are there; of those with the same id, the one that was changed later
 * counts.
 * @returns A function that brings back what was there before. Both reject as `changeMarks`.
 */
export async function addMarks(added: readonly ArticleMarks[]): Promise<() => Promise<void>> {
  const before = new Map(added.map(({ address }) => [marksKey(address), undefined as unknown]));
  const all = await attempt(() => browser.storage.local.get(null));
  const written: Record<string, MarksRecord> = {};
  for (const key of before.keys()) {
    before.set(key, all[key]);
    const news = added.filter(({ address }) => marksKey(address) === key);
    written[key] = { version: 1, articles: merged([...articlesIn(all[key]), ...news]) };
  }
  const kept = Object.entries({ ...all, ...written }).filter(([key]) => isMarksKey(key));
  const articles = kept.flatMap(([, record]) => articlesIn(record));
  const isCrowded = Object.values(written).some((record) =>
    record.articles.some(({ marks }) => marks.length > MAX_MARKS),
  );
  if (isCrowded || bytesOf(kept) > MAX_BYTES || articles.length > MAX_ARTICLES) throw new Error(fullSentence());
  await attempt(() => browser.storage.local.set(written));
  return () => restore(before);
}

/** Remove all highlights of some articles, or of all. @returns A function that brings them back. Both reject as above. */
export async function removeArticles(addresses?: readonly string[]): Promise<() => Promise<void>> {
  const all = await attempt(() => browser.storage.local.get(null));
  const keys = addresses ? [...new Set(addresses.map(marksKey))] : Object.keys(all).filter(isMarksKey);
  const before = new Map(keys.map((key) => [key, all[key]]));
  for (const key of keys) {
    const rest = articlesIn(all[key]).filter(({ address }) => addresses && !addresses.includes(address));
    await write(key, rest);
  }
  return () => restore(before);
}

/**
 * Report each change of highlights, whoever made it.
 * @param address Address of the article; undefined for all.
 * @param onChange Called after each change.
 * @param signal Ends the reports.
 */
export function watchMarks(address: string | undefined, onChange: () => void, signal: AbortSignal): void {
  const isTheirs = (key: string) => (address === undefined ? isMarksKey(key) : key === marksKey(address));
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some(isTheirs)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Joins what is said of the same article. */
function merged(articles: readonly ArticleMarks[]): ArticleMarks[] {
  const joined = new Map<string, ArticleMarks>();
  for (const article of articles) {
    const there = joined.get(article.address);
    const marks = new Map((there?.marks ?? []).map((mark) => [mark.id, mark]));
    for (const mark of article.marks) {
      const known = marks.get(mark.id);
      if (!known || mark.changed > known.changed) marks.set(mark.id, mark);
    }
    joined.set(article.address, {
      address: article.address,
      title: there?.title || article.title,
      marks: [...marks.values()],
    });
  }
  return [...joined.values()];
}

async function read(key: string): Promise<readonly ArticleMarks[]> {
  return articlesIn((await browser.storage.local.get(key))[key]);
}

function articlesIn(stored: unknown): readonly ArticleMarks[] {
  const { articles } = (stored ?? {}) as { readonly articles?: unknown };
  return Array.isArray(articles) ? articles.flatMap((article) => acceptArticle(article) ?? []) : [];
}

async function write(key: string, articles: readonly ArticleMarks[]): Promise<void> {
  const record: MarksRecord = { version: 1, articles };
  await attempt(() =>
    articles.length > 0 ? browser.storage.local.set({ [key]: record }) : browser.storage.local.remove([key]),
  );
}

async function restore(before: ReadonlyMap<string, unknown>): Promise<void> {
  const there = [...before].filter(([, record]) => record !== undefined);
  const gone = [...before.keys()].filter((key) => before.get(key) === undefined);
  await attempt(async () => {
    await browser.storage.local.set(Object.fromEntries(there));
    if (gone.length > 0) await browser.storage.local.remove(gone);
  });
}

async function ensureRoom(before: ArticleMarks | undefined, changed: ArticleMarks): Promise<void> {
  const all = await attempt(loadAllMarks);
  const bytes = bytesOf(all) - (before ? bytesOf(before) : 0) + bytesOf(changed);
  const articles = all.length + (before ? 0 : 1);
  if (changed.marks.length > MAX_MARKS || bytes > MAX_BYTES || articles > MAX_ARTICLES) {
    throw new Error(fullSentence());
  }
}

async function oneByOne<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const begun = (lastWork.get(key) ?? Promise.resolve()).catch(() => undefined).then(work);
  lastWork.set(key, begun);
  try {
    return await begun;
  } finally {
    if (lastWork.get(key) === begun) lastWork.delete(key);
  }
}

/** Words whatever goes wrong with the storage. */
async function attempt<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch {
    throw new Error(text('marksNotStored', 'Your highlights couldn’t be saved.'));
  }
}

const bytesOf = (stored: unknown): number => new Blob([JSON.stringify(stored)]).size;

const fullSentence = (): string =>
  text('marksFull', 'There’s no room for more highlights. Save them to a file, then remove some.');
