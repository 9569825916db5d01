import type { addLines } from '../library/files/add-articles.ts';
import type { writeLines } from '../library/files/own-lines.ts';
import type { addFile } from '../library/files/read-library-file.ts';
import type { writeBookmarks, writeOwnFile } from '../library/files/write-files.ts';
import type { NewestArticles } from '../library/newest-articles.ts';
import type { StoredList } from '../library/stored-list.ts';

/** Everything that the scripts of the library's page offer each other and the page of all settings, by its name. */
export interface LibraryOffers {
  /** Asked for while the page's own script is on its way. */
  readonly 'first rows': {
    /** Undefined in a private window, which shows none. */
    readonly newest: Promise<NewestArticles | undefined>;
    /** Undefined where the list does not serve; it never rejects. */
    readonly list: Promise<StoredList | undefined>;
    /** The settings and the pace, as the areas of the storage hold them; nothing where one fails. */
    readonly local: Promise<Readonly<Record<string, unknown>>>;
    readonly sync: Promise<Readonly<Record<string, unknown>>>;
    /** Writes the days on which articles were saved. */
    readonly dates: Intl.DateTimeFormat;
  };
  /** Runs when a file is first read or written. */
  readonly 'library files': {
    readonly addFile: typeof addFile;
    readonly addLines: typeof addLines;
    readonly writeLines: typeof writeLines;
    readonly writeOwnFile: typeof writeOwnFile;
    readonly writeBookmarks: typeof writeBookmarks;
  };
}
