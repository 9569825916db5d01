import type { Stage } from './stage.ts';

/**
 * Most times that the reader comes back to the top before it gives way: two views must not fight for ever. Set by hand.
 */
const MAX_RAISES = 10;

/** Elements that the browser draws above everything else. */
const ON_TOP = ':modal, :popover-open, :fullscreen';

/**
 * Keep the reader above whatever the page opens later: a modal dialog, a popover, something in full screen.
 * @param stage The stage, which is being shown.
 * @param signal Ends the watch.
 */
export function keepOnTop(stage: Stage, signal: AbortSignal): void {
  let left = MAX_RAISES;
  let below = othersOnTop(stage.host);
  const raiseIfBuried = () => {
    const others = othersOnTop(stage.host);
    const later = [...others].some((other) => !below.has(other));
    below = others;
    if (signal.aborted || !stage.dialog.open || !(later || isCovered(stage.host))) return;
    left -= 1;
    if (left >= 0) stage.show();
  };
  // A page that closes and opens something in one go leaves it in the list, but no longer below.
  const check = (event?: Event) => {
    if (event?.target instanceof Element) below.delete(event.target);
    queueMicrotask(raiseIfBuried);
  };
  for (const type of ['beforetoggle', 'toggle', 'fullscreenchange']) {
    document.addEventListener(type, check, { capture: true, signal });
  }
  stage.dialog.addEventListener('focusout', () => check(), { signal });
  // Browsers without toggle events on dialogs show it by the attribute alone.
  const observer = new MutationObserver(raiseIfBuried);
  observer.observe(document, { subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => observer.disconnect());
}

function othersOnTop(host: Element): Set<Element> {
  return new Set([...document.querySelectorAll(ON_TOP)].filter((other) => other !== host));
}

/** True if something else meets the pointer in the middle of the window; so are covers in shadow trees found. */
function isCovered(host: Element): boolean {
  const met = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return met !== null && met !== host;
}
