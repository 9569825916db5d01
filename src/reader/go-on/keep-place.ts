import { useScript } from '../../shared/bring-script.ts';
import { askBackground } from '../../shared/messages.ts';
import type { KeptPrints, StoppedPlace } from '../../shared/stopped-place.ts';
import { placeIn } from './quote.ts';

/** Time without scrolling after which the place is kept, in milliseconds. Set by hand. */
const RESTING_MS = 800;

/** Part of a screen that is left at most where an article counts as read. Set by hand. */
const READ_SCREENS = 0.5;

/**
 * Keep the place where somebody reads, and with it fingerprints of what there is to read, as long as the reader is open.
 * @param dialog The reader's dialog.
 * @param kept Fingerprints that are kept already.
 * @param signal Ends it.
 */
export function keepPlaces(dialog: HTMLElement, kept: KeptPrints, signal: AbortSignal): void {
  let prints = kept;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place: StoppedPlace | null | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (place === undefined) return;
    void askBackground('keepStoppedPlace', place && { ...prints, ...place }).catch(() => undefined);
    place = undefined;
  };
  const takePrints = () => useScript('changes', signal, (script) => (prints = script.printsOf(dialog)));
  const note = () => {
    const body = dialog.querySelector('article > .body');
    if (!body) return;
    place = dialog.scrollTop > 0 && !isRead(dialog, body) ? (placeIn(body) ?? null) : whenRead(dialog);
    clearTimeout(timer);
    timer = setTimeout(() => void takePrints().then(keep), RESTING_MS);
  };
  // Who was faster than this script has scrolled already.
  if (dialog.scrollTop > 0) note();
  dialog.addEventListener('scrollend', note, { signal });
  window.addEventListener('pagehide', keep, { signal });
  signal.addEventListener('abort', keep);
}

/** Of a live blog, which goes on, the fingerprints stay when it has been read; of nothing else anything does. */
const whenRead = (dialog: HTMLElement): StoppedPlace | null =>
  dialog.querySelector('[data-part=entry]') ? { quote: '', passed: 1 } : null;

function isRead(dialog: HTMLElement, body: Element): boolean {
  return body.getBoundingClientRect().bottom <= dialog.clientHeight * (1 + READ_SCREENS);
}
