import { type FetchedPictures, fetchPictures } from '../../export/fetch-pictures.ts';
import type { KeepingProblem } from '../../library/kept-article.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { askBackground } from '../../shared/messages.ts';
import { offered } from '../../shared/offered.ts';
import { text } from '../../shared/text.ts';
import { type Offer, type OfferBar, offerBar } from '../aids/bars/offer-bar.ts';
import { fetchingSentence } from '../keep/fetching-sentence.ts';
import { type ArticleToKeep, articleToKeep } from './article-to-keep.ts';

/** Bars by the dialogs that they are in. */
const bars = new WeakMap<HTMLElement, OfferBar>();

/**
 * Save the article that a reader shows to the library: its text first, so that whatever comes after loses nothing of that,
 * then its pictures one by one. A bar says how far it is, and how it ended. An article of the library is there already:
 * then the library opens.
 * @param dialog The reader's dialog.
 * @param signal Ends it; what is saved by then stays.
 */
export async function saveToLibrary(dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  if (offered('own page')) return openLibraryPage();
  const taken = articleToKeep(dialog);
  if (!taken) return;
  bars.get(dialog)?.close();
  const bar = offerBar(dialog, text('library', 'Library'), 'library-bar', signal);
  bars.set(dialog, bar);
  bar.say(text('librarySaving', 'Saving…'));
  const kept = await askBackground('keepArticle', taken.article).catch(() => ({ problem: 'failed' as const }));
  if (signal.aborted) return;
  if ('problem' in kept) {
    bar.say(problemSentence(kept.problem), { ...again(dialog, signal) });
    return;
  }
  const { keeping } = taken.article;
  const undo = (sentence: string) => undoOffer(bar, { id: kept.id, keeping }, sentence);
  const missed = await keepPictures(taken, kept.id, bar, undo(text('lookUpCancel', 'Cancel')), signal);
  if (missed === undefined || signal.aborted) return;
  const said = kept.wasThere
    ? text('libraryUpdated', 'It was in your library already, and is updated.')
    : text('librarySaved', 'Saved to your library.');
  const open = { id: 'open', label: text('libraryOpen', 'Open library'), act: openLibraryPage };
  bar.say(missed === '' ? said : `${said} ${missed}`, undo(text('undo', 'Undo')), open);
}

/** Open the library in a tab of its own. */
export function openLibraryPage(): void {
  askBackground('openLibrary').catch(() => undefined);
}

/**
 * Fetches the pictures and keeps them.
 * @returns A sentence about those that could not be had, empty where all could; undefined where the user has ended it.
 */
async function keepPictures(
  { article: { keeping }, pictures }: ArticleToKeep,
  id: string,
  bar: OfferBar,
  cancel: Offer,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (pictures.length === 0) return '';
  const ending = new AbortController();
  const act = () => {
    ending.abort();
    cancel.act();
  };
  bar.say(text('librarySaving', 'Saving…'), { ...cancel, act });
  const say = (done: number, total: number) => bar.update(fetchingSentence(done, total));
  const ends = AbortSignal.any([signal, ending.signal]);
  const nothing: FetchedPictures = { pictures: new Map(), missed: [] };
  const fetched = await fetchPictures(pictures, say, ends).catch(() => nothing);
  let missed = pictures.length - fetched.pictures.size;
  for (const [address, picture] of fetched.pictures) {
    if (ends.aborted) return undefined;
    const sent = { id, keeping, address, type: picture.type, bytes: await base64Of(picture) };
    const problem = await askBackground('keepPicture', sent).catch(() => 'failed' as const);
    if (problem === 'full') return text('libraryPicturesFull', 'There was no room for all of its pictures.');
    if (problem) missed += 1;
  }
  if (ends.aborted) return undefined;
  return missed === 0
    ? ''
    : text('libraryMissed', 'Pictures that couldn’t be fetched stay links: $1.', formatNumber(missed));
}

async function base64Of(picture: Blob): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
  });
  reader.readAsDataURL(picture);
  return (await read).replace(/^[^,]*,/, '');
}

function undoOffer(bar: OfferBar, sent: { id: string; keeping: number }, label: string): Offer {
  const act = async () => {
    const isUndone = await askBackground('undoKeeping', sent).catch(() => false);
    bar.say(
      isUndone
        ? text('libraryUndone', 'Your library is as it was before.')
        : text('libraryNotUndone', 'That couldn’t be undone. Look in your library.'),
    );
  };
  return { id: 'undo', label, act };
}

function again(dialog: HTMLElement, signal: AbortSignal): Offer {
  return { id: 'again', label: text('pageRetry', 'Try again'), act: () => void saveToLibrary(dialog, signal) };
}

function problemSentence(problem: KeepingProblem): string {
  return problem === 'full'
    ? text('libraryFull', 'Your browser has no room for this article. Nothing else in your library has changed.')
    : text('libraryFailed', 'The article couldn’t be saved. Nothing else in your library has changed.');
}
