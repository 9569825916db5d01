import { wholeArticle } from '../../library/articles.ts';
import type { KeptArticle } from '../../library/kept-article.ts';
import { openNotice, openReader, type Reader } from '../../reader/open-reader.ts';
import { bringParts } from '../../reader/shown-article.ts';
import type { Settings } from '../../settings/schema.ts';
import { loadSettings, watchSettings } from '../../settings/store.ts';
import { bringScripts } from '../../shared/bring-script.ts';
import { webHost } from '../../shared/host.ts';
import { offered } from '../../shared/offered.ts';
import { READER_HOST } from '../../shared/reader-host.ts';
import { text } from '../../shared/text.ts';
import { keepSpot } from './keep-spot.ts';
import { openedArticle } from './opened-article.ts';

/** Address of the list. */
const LIBRARY = 'library.html';

/**
 * Open an article of the library in the reader, as a page's own would open. Where that cannot be, a sentence says so, and
 * leads to its page.
 * @param id Id of the article.
 * @param signal Ends following the settings.
 */
export async function openSaved(id: string, signal: AbortSignal): Promise<void> {
  const whole = await wholeArticle(id).catch(() => undefined);
  const host = webHost(whole?.article.address);
  const settings = forKept(await loadSettings(host));
  const article = whole?.article;
  document.title = article?.title || 'Lectern';
  try {
    if (!whole) throw new Error('It is not in the library.');
    const opened = openedArticle(whole);
    await bringParts(opened, settings);
    const reader = openReader(opened, settings);
    if (!reader) throw new Error('The reader did not open.');
    watchSettings((changed) => reader.apply(forKept(changed)), signal, host);
    follow(reader, whole.article, signal);
  } catch (error) {
    console.warn('Lectern: an article could not be opened.', error);
    await bringScripts(['later styles']).catch(() => undefined);
    sayBroken(article, settings);
  }
}

/** Its place is kept with it, not with those of pages; its pictures are there already. */
function forKept(settings: Settings): Settings {
  return { ...settings, keepPlaces: false, images: settings.images === 'hide' ? 'show' : settings.images };
}

function follow(reader: Reader, article: KeptArticle, signal: AbortSignal): void {
  const dialog = document.querySelector(READER_HOST)?.shadowRoot?.querySelector('dialog');
  if (!dialog) return;
  dialog.dataset['address'] = article.address;
  const ending = AbortSignal.any([signal, whenClosed(reader)]);
  for (const image of dialog.querySelectorAll<HTMLImageElement>('article img')) image.loading = 'eager';
  offered('pace')?.begin(dialog, ending);
  const keep = keepSpot(dialog, article, ending);
  void reader.closed.then(keep).then(leave);
}

function whenClosed({ closed }: Reader): AbortSignal {
  const ending = new AbortController();
  void closed.then(() => ending.abort());
  return ending.signal;
}

/** Goes to the list, where one came from it by going back. */
function leave(): void {
  if (document.referrer.endsWith(`/${LIBRARY}`) && history.length > 1) history.back();
  else location.replace(LIBRARY);
}

function sayBroken(article: KeptArticle | undefined, settings: Settings): void {
  const isOfWeb = article && webHost(article.address);
  const original = {
    label: text('libraryOriginal', 'Open its page'),
    run: () => location.assign(article?.address ?? ''),
  };
  const back = { label: text('libraryBack', 'Back to the library'), run: () => location.replace(LIBRARY) };
  const sentence = article
    ? text(
        'libraryBroken',
        'The saved text of “$1” can’t be read. Nothing else in your library is affected.',
        article.title,
      )
    : text('libraryGone', 'This article isn’t in your library any more.');
  const notice = openNotice({ sentence, actions: isOfWeb ? [original, back] : [back] }, settings);
  void notice?.closed.then(() => location.replace(LIBRARY));
}
