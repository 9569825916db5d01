import { changeArticle, deleteArticle } from '../../library/articles.ts';
import { openLibrary } from '../../library/database.ts';
import { dropLeftovers } from '../../library/drop-leftovers.ts';
import { indexTexts } from '../../library/index-texts.ts';
import type { KeptArticle } from '../../library/kept-article.ts';
import { whenChanged } from '../../library/library-news.ts';
import { isWholeList, listedArticles, listRecords, readList, renewList } from '../../library/list-articles.ts';
import { Shelf } from '../../library/shelf.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { ownPace } from '../../settings/reading-pace.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { pageHeading } from '../extension-page.ts';
import { notice } from '../options/notice.ts';
import { articleList } from './article-list.ts';
import { emptySentence } from './empty.ts';
import { filesSection } from './files-section.ts';
import { filters } from './filters.ts';
import { type FirstRows, firstList } from './first-rows.ts';
import { keepForGood } from './keep-for-good.ts';

/** Time without news of other pages after which they are shown, in milliseconds. Set by hand. */
const NEWS_PAUSE_MS = 150;

/** Longest wait for an idle moment, in milliseconds. Set by hand. */
const MAX_IDLE_WAIT_MS = 200;

/** The page with all saved articles. */
export class LibraryPage {
  readonly elements: readonly HTMLElement[];
  readonly #main;
  readonly #shelf = new Shelf();
  readonly #signal: AbortSignal;
  readonly #notice;
  readonly #filters = filters(() => this.#show());
  readonly #list;
  readonly #count = element('p', { id: 'count', role: 'status' });
  readonly #empty = element('div', { id: 'empty', hidden: true });
  readonly #files;
  #pace = 1;
  /** True once the shelf has all articles. */
  #isWhole = false;
  /** True once what nobody can reach any more is deleted. */
  #isSwept = false;
  #indexing = new AbortController();
  /** Articles that were deleted one after the other, and can be brought back. */
  readonly #deleted: { readonly title: string; readonly bringBack: () => Promise<unknown> }[] = [];

  /** @param signal Ends following the library. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#notice = notice(signal);
    this.#files = filesSection(this.#notice, () => void this.load());
    const page = this;
    this.#list = articleList(
      {
        get pace() {
          return page.#pace;
        },
        setRead: (article, isRead) => void this.#change(article, { isRead, ...(isRead && { spot: undefined }) }),
        setTags: (article, tags) => void this.#change(article, { tags }),
        remove: (article) => void this.#remove(article),
      },
      signal,
    );
    const header = element('header', {}, pageHeading(text('libraryTitle', 'Your library')));
    this.#main = element('main', {}, this.#filters.element, this.#count, this.#empty, this.#list.element);
    this.elements = [header, this.#main, this.#notice.element];
    this.#filters.element.addEventListener('submit', (event) => event.preventDefault());
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Pictures of an article come one after the other.
    const loadSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.load(), NEWS_PAUSE_MS);
    };
    whenChanged(loadSoon, signal);
  }

  /**
   * Show the library for the first time. Never rejects: a sentence says what is wrong.
   * @param reading Its first rows.
   * @param draw Brings the page onto the screen, once they or a sentence are in it; what takes longer waits for that.
   */
  async open(reading: Promise<FirstRows | undefined>, draw: () => Promise<void>): Promise<void> {
    const first = await reading.catch((error: unknown) => this.#sayNotRead(error));
    if (first) {
      this.#pace = first.pace;
      this.#isWhole = first.isWhole;
      this.#shelf.articles = first.articles;
      this.#show();
      // What it fails with is told when it is read.
      void openLibrary().catch(() => undefined);
    } else if (first === undefined) {
      const words = text('libraryPrivate', 'Private windows don’t show your library. Open it in a normal window.');
      // Files that are brought in here would go into a storage that ends with the window.
      this.#main.replaceChildren(element('p', { id: 'empty' }, words));
    }
    await draw();
    // Below the rows, which wait for nothing that is not on the first screen.
    if (first !== undefined) this.#main.append(...this.#foot());
    if (first) await this.load(first);
  }

  #foot(): HTMLElement[] {
    return [keepForGood(this.#notice), this.#files.element];
  }

  /**
   * Show the library as it is now. Never rejects: a sentence says what is wrong.
   * @param first Its first rows, where these are shown, and the list was asked for with them.
   */
  async load(first?: FirstRows): Promise<void> {
    try {
      const [stored, pace = 1] = await Promise.all(first ? [firstList(), first.pace] : [readList(), ownPace()]);
      this.#pace = pace;
      const listed = stored && listedArticles(stored, first?.articles);
      this.#shelf.list = listed ?? (await listRecords());
      this.#showWhole();
      note('listed');
      await this.#index(listed !== undefined);
    } catch (error) {
      this.#sayNotRead(error);
    }
  }

  #showWhole(): void {
    this.#isWhole = true;
    this.#filters.setTags(this.#shelf.tags());
    this.#show();
  }

  #sayNotRead(error: unknown): null {
    console.warn('Lectern: the library cannot be read.', error);
    this.#notice.say(text('libraryNotRead', 'Your browser doesn’t let Lectern read the library.'));
    return null;
  }

  /** Lets the search know the words of the texts. */
  async #index(isByList: boolean): Promise<void> {
    this.#indexing.abort();
    this.#indexing = new AbortController();
    const ends = AbortSignal.any([this.#signal, this.#indexing.signal]);
    await idleMoment();
    if (ends.aborted) return;
    const isBroken = isByList && !(await isWholeList(this.#shelf.list));
    const records = isBroken ? await listRecords() : undefined;
    if (ends.aborted) return;
    if (records) {
      this.#shelf.list = records;
      this.#showWhole();
    }
    await indexTexts(this.#shelf.search, this.#shelf.articles, idleMoment, ends);
    await idleMoment();
    if (ends.aborted) return;
    this.#shelf.foldHeads();
    document.body.dataset['searched'] = 'whole';
    note('searchable');
    if (this.#filters.choice().query !== '') this.#show();
    await idleMoment();
    this.#shelf.sortTitles();
    await idleMoment();
    // Without it, all are read one by one.
    if (!isByList || isBroken) await renewList().catch(() => undefined);
    if (this.#isSwept) return;
    this.#isSwept = true;
    await idleMoment();
    await dropLeftovers();
  }

  #show(): void {
    const chosen = this.#shelf.choose(this.#filters.choice());
    const all = this.#shelf.list.length;
    this.#list.show(chosen);
    this.#count.textContent = this.#isWhole ? countSentence(chosen.length, all) : '';
    this.#empty.hidden = all > 0;
    this.#files.offerWriting(all > 0);
    if (all === 0) this.#empty.replaceChildren(emptySentence());
  }

  async #change(article: KeptArticle, change: Parameters<typeof changeArticle>[1]): Promise<void> {
    try {
      const changed = await changeArticle(article.id, change);
      this.#replace(article.id, changed);
    } catch {
      this.#notice.say(notStored());
    }
  }

  async #remove(article: KeptArticle): Promise<void> {
    try {
      const bringBack = await deleteArticle(article.id);
      this.#replace(article.id, undefined);
      // Whoever has been told of something else since is done with those before.
      if (!this.#notice.isOffering) this.#deleted.length = 0;
      this.#deleted.push({ title: article.title, bringBack });
      this.#offerUndo();
    } catch {
      this.#notice.say(notStored());
    }
  }

  /** Offers to bring back what was deleted last, then what was before that. */
  #offerUndo(): void {
    const last = this.#deleted.at(-1);
    if (!last) {
      this.#notice.say('');
      return;
    }
    this.#notice.offer(text('libraryDeleted', '“$1” is deleted.', last.title), text('undo', 'Undo'), async () => {
      try {
        await last.bringBack();
        this.#deleted.pop();
        this.#offerUndo();
        await this.load();
      } catch {
        this.#notice.say(notStored());
      }
    });
  }

  #replace(id: string, changed: KeptArticle | undefined): void {
    this.#shelf.articles = this.#shelf.articles.flatMap((each) => (each.id === id ? (changed ?? []) : each));
    this.#filters.setTags(this.#shelf.tags());
    this.#show();
  }
}

function countSentence(chosen: number, all: number): string {
  return chosen === all
    ? text('libraryCount', 'Articles: $1', formatNumber(all))
    : text('libraryCountOf', 'Articles: $1 of $2', formatNumber(chosen), formatNumber(all));
}

/** Notes the time of a step in the page, in milliseconds since it was opened, for who waits for it or measures it. */
function note(step: 'listed' | 'searchable'): void {
  document.body.dataset[step] ??= String(performance.now());
}

const notStored = (): string => text('libraryNotStored', 'Your browser couldn’t store that. Nothing has changed.');

function idleMoment(): Promise<void> {
  return new Promise((resume) => {
    requestIdleCallback(() => resume(), { timeout: MAX_IDLE_WAIT_MS });
  });
}
