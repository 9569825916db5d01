import { type FetchedPictures, fetchPictures, type Leave, type WantedPicture } from '../../export/fetch-pictures.ts';
import { othersSentence } from '../../export/other-sites.ts';
import type { KeepingProblem } from '../../library/kept-article.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { askBackground } from '../../shared/messages.ts';
import { offered } from '../../shared/offered.ts';
import { text } from '../../shared/text.ts';
import { type Offer, type OfferBar, offerBar } from '../aids/bars/offer-bar.ts';
import { fetchingSentence } from '../keep/fetching-sentence.ts';
import { articleToKeep } from './article-to-keep.ts';

/** Leave of somebody who has not been asked. */
const NOT_ELSEWHERE: Leave = { elsewhere: false };

/** Bars by the dialogs that they are in. */
const bars = new WeakMap<HTMLElement, OfferBar>();

/**
 * Save the article that a reader shows to the library: its text first, so that whatever comes after loses nothing of that,
 * then its pictures one by one. A bar says how far it is, and how it ended. An article of the library is there already:
 * then the library opens.
 * @param dialog The reader's dialog.
 * @param signal Ends it; what is saved by then stays.
 * @param leave What the user has agreed to; whatever that is not, the bar offers.
 */
export async function saveToLibrary(
  dialog: HTMLElement,
  signal: AbortSignal,
  leave: Leave = NOT_ELSEWHERE,
): Promise<void> {
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
  const said = kept.wasThere
    ? text('libraryUpdated', 'It was in your library already, and is updated.')
    : text('librarySaved', 'Saved to your library.');
  const saved = { bar, id: kept.id, keeping, said, undo };
  await finish(saved, taken.pictures, leave, signal);
}

/** An article whose text is saved. */
interface Saved {
  readonly bar: OfferBar;
  readonly id: string;
  readonly keeping: number;
  /** Says so. */
  readonly said: string;
  undo(label: string): Offer;
}

/** Keeps pictures of a saved article, and says how all of it ended; those of other sites that were left are offered. */
async function finish(
  saved: Saved,
  pictures: readonly WantedPicture[],
  leave: Leave,
  signal: AbortSignal,
): Promise<void> {
  const { bar, said, undo } = saved;
  const kept = await keepPictures(saved, pictures, leave, signal);
  if (kept === undefined || signal.aborted) return;
  const open = { id: 'open', label: text('libraryOpen', 'Open library'), act: openLibraryPage };
  const fetchOthers = {
    id: 'others',
    label: text('libraryFetchOthers', 'Fetch them too'),
    act: () => void finish(saved, kept.others, { elsewhere: true }, signal),
  };
  const offers = kept.others.length > 0 ? [fetchOthers] : [];
  bar.say([said, ...kept.missed].join(' '), ...offers, undo(text('undo', 'Undo')), open);
}

/** Open the library in a tab of its own. */
export function openLibraryPage(): void {
  askBackground('openLibrary').catch(() => undefined);
}

/**
 * Fetches pictures and keeps them.
 * @returns Sentences about those that are not there, and those of other sites among them; undefined where the user has
 * ended it.
 */
async function keepPictures(
  { bar, id, keeping, undo }: Saved,
  pictures: readonly WantedPicture[],
  leave: Leave,
  signal: AbortSignal,
): Promise<{ missed: readonly string[]; others: readonly WantedPicture[] } | undefined> {
  if (pictures.length === 0) return { missed: [], others: [] };
  const ending = new AbortController();
  const cancel = undo(text('lookUpCancel', 'Cancel'));
  const act = () => {
    ending.abort();
    cancel.act();
  };
  bar.say(text('librarySaving', 'Saving…'), { ...cancel, act });
  const say = (done: number, total: number) => {
    if (total > 0) bar.update(fetchingSentence(done, total));
  };
  const ends = AbortSignal.any([signal, ending.signal]);
  const nothing: FetchedPictures = { pictures: new Map(), missed: [] };
  const fetched = await fetchPictures(pictures, leave, say, ends).catch(() => nothing);
  const left = new Set(fetched.missed.filter(({ why }) => why === 'no leave').map(({ address }) => address));
  const others = pictures.filter(({ address }) => left.has(address));
  let missed = pictures.length - fetched.pictures.size - others.length;
  for (const [address, picture] of fetched.pictures) {
    if (ends.aborted) return undefined;
    const sent = { id, keeping, address, type: picture.type, bytes: await base64Of(picture) };
    const problem = await askBackground('keepPicture', sent).catch(() => 'failed' as const);
    if (problem === 'full')
      return { missed: [text('libraryPicturesFull', 'There was no room for all of its pictures.')], others: [] };
    if (problem) missed += 1;
  }
  if (ends.aborted) return undefined;
  const sentences = [
    ...(missed === 0
      ? []
      : [text('libraryMissed', 'Pictures that couldn’t be fetched stay links: $1.', formatNumber(missed))]),
    ...(others.length === 0 ? [] : [othersSentence(fetched.missed)]),
  ];
  return { missed: sentences, others };
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
