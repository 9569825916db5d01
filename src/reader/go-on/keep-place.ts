import { askBackground } from '../../shared/messages.ts';
import type { StoppedPlace } from '../../shared/stopped-place.ts';
import { placeIn } from './quote.ts';

/** Time without scrolling after which the place is kept, in milliseconds. Set by hand. */
const RESTING_MS = 800;

/** Part of a screen that is left at most where an article counts as read. Set by hand. */
const READ_SCREENS = 0.5;

/**
 * Keep the place where somebody reads, as long as the reader is open.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function keepPlaces(dialog: HTMLElement, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place: StoppedPlace | null | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (place === undefined) return;
    void askBackground('keepStoppedPlace', place).catch(() => undefined);
    place = undefined;
  };
  const note = () => {
    const body = dialog.querySelector('article > .body');
    if (!body) return;
    place = dialog.scrollTop > 0 && !isRead(dialog, body) ? (placeIn(body) ?? null) : null;
    clearTimeout(timer);
    timer = setTimeout(keep, RESTING_MS);
  };
  // Who was faster than this script has scrolled already.
  if (dialog.scrollTop > 0) note();
  dialog.addEventListener('scrollend', note, { signal });
  window.addEventListener('pagehide', keep, { signal });
  signal.addEventListener('abort', keep);
}

function isRead(dialog: HTMLElement, body: Element): boolean {
  return body.getBoundingClientRect().bottom <= dialog.clientHeight * (1 + READ_SCREENS);
}
