import { changeArticle } from '../../library/articles.ts';
import type { KeptArticle, KeptSpot } from '../../library/kept-article.ts';
import { READING_LINE_PX } from '../../reader/article/reading-place.ts';
import { paragraphAt, placeIn } from '../../reader/go-on/quote.ts';

/** Time without scrolling after which the place is kept, in milliseconds. Set by hand. */
const RESTING_MS = 500;

/** Part of a screen that is left at most where an article counts as read. Set by hand. */
const READ_SCREENS = 0.5;

/**
 * Go on where somebody stopped in a kept article, and keep the place while it is read; at its end it counts as read.
 * @param dialog The reader's dialog, at the start of the article.
 * @param signal Ends it.
 * @returns Keeps at once what is not kept yet. Never rejects.
 */
export function keepSpot(dialog: HTMLDialogElement, article: KeptArticle, signal: AbortSignal): () => Promise<void> {
  const body = dialog.querySelector<HTMLElement>('article > .body');
  if (!body) return async () => undefined;
  if (article.spot) goTo(dialog, body, article.spot);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading: ReturnType<typeof readingOf> | undefined;
  const keep = async () => {
    clearTimeout(timer);
    if (!reading) return;
    const { isRead, spot } = reading;
    reading = undefined;
    await changeArticle(article.id, isRead ? { isRead, spot } : { spot }).catch(() => undefined);
  };
  const note = () => {
    // A dialog that has closed has no layout to ask.
    if (signal.aborted || !dialog.open) return;
    reading = readingOf(dialog, body);
    clearTimeout(timer);
    timer = setTimeout(keep, RESTING_MS);
  };
  dialog.addEventListener('scrollend', note, { signal });
  window.addEventListener('pagehide', keep, { signal });
  document.addEventListener('visibilitychange', keep, { signal });
  return keep;
}

function goTo(dialog: HTMLElement, body: HTMLElement, spot: KeptSpot): void {
  const paragraph = paragraphAt(body, spot);
  if (!paragraph) return;
  const { top, height } = paragraph.getBoundingClientRect();
  dialog.scrollBy({ top: top + spot.passed * height - READING_LINE_PX, behavior: 'instant' });
}

function readingOf(dialog: HTMLElement, body: HTMLElement): { isRead: boolean; spot: KeptSpot | undefined } {
  const { top, bottom, height } = body.getBoundingClientRect();
  const isRead = bottom <= dialog.clientHeight * (1 + READ_SCREENS);
  const place = dialog.scrollTop > 0 && !isRead ? placeIn(body) : undefined;
  const share = Math.min(1, Math.max(0, (READING_LINE_PX - top) / Math.max(1, height)));
  return { isRead, spot: place && { ...place, share } };
}
