// Runs in the head of the library's page: what its first rows show is asked for while its style and its script are on their way.
import { libraryThere } from '../library/library-there.ts';
import { type NewestArticles, newestArticles } from '../library/newest-articles.ts';
import { type StoredList, storedList } from '../library/stored-list.ts';
import { PACE_KEY } from '../settings/reading-pace.ts';
import { GENERAL_KEY } from '../settings/record-keys.ts';
import { browser } from '../shared/browser.ts';
import { interfaceLanguage } from '../shared/interface-language.ts';
import { offer } from '../shared/offered.ts';

/** Articles that are shown before all others are read. Set by hand: more than most windows have room for. */
const FIRST_ARTICLES = 12;

const there = browser.extension?.inIncognitoContext ? undefined : libraryThere();
const newest = firstArticles();
// Whoever takes it says so.
newest.catch(() => undefined);

offer('first rows', {
  newest,
  list: allArticles(),
  local: browser.storage.local.get([GENERAL_KEY, PACE_KEY]).catch(() => ({})),
  sync: browser.storage.sync.get(GENERAL_KEY).catch(() => ({})),
  // A browser loads its words for dates with the first of these, for some milliseconds in which nothing else is there to do.
  dates: new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' }),
});

async function firstArticles(): Promise<NewestArticles | undefined> {
  if (!there) return undefined;
  const library = await there;
  return library ? newestArticles(library, FIRST_ARTICLES) : { articles: [], isWhole: true };
}

/** Reads the list, asked for after the first rows, which are shown before it. */
async function allArticles(): Promise<StoredList | undefined> {
  const library = await there?.catch(() => undefined);
  try {
    await newest;
    return library && (await storedList(library));
  } catch {
    return undefined;
  } finally {
    library?.close();
  }
}
