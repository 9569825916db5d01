import { JUMP } from '../stage/go-to.ts';
import type { Steps } from './steps.ts';

/** Closes a reader on Back. */
export type BackCloser = (
  dialog: HTMLElement,
  notePlace: (dialog: HTMLElement) => () => void,
  close: () => void,
  signal: AbortSignal,
) => void;

/**
 * Let Back lead to where one was before a jump within the reader, then close the reader, before it leads away from the page:
 * the history of the tab gets entries for them, with the address and the state of the page's own. Browsers pass over entries
 * that come without the user's doing, so the first comes with the first press of a key or a button; until then Back leads on
 * as if there were no reader.
 * @param make Makes the first of such entries, at which the tab is then.
 * @param isPressed Tells whether what was pressed before the reader was opened counts for the entry that the tab is at.
 * @returns To be called with a reader's dialog, with what notes the paragraph that is being read and brings it back, with
 * what closes the reader, and with a signal that is aborted when it is closed.
 */
export function backCloser(make: () => Steps, isPressed: () => boolean): BackCloser {
  let entries: Steps | undefined;
  return (dialog, notePlace, close, signal) => {
    const waiting = new AbortController();
    const add = () => {
      if (waiting.signal.aborted) return;
      waiting.abort();
      const own = entries?.areHere ? entries : make();
      entries = own;
      own.begin({ close, notePlace: () => placeNow(dialog, notePlace), signal });
      // After closing a link may lead to a place of the page, which is a step of its own.
      signal.addEventListener('abort', () => setTimeout(() => own.end()));
    };
    const jump = () => {
      if (!navigator.userActivation.isActive) return;
      add();
      entries?.jump();
    };
    dialog.addEventListener(JUMP, jump, { signal });
    if (navigator.userActivation.hasBeenActive && isPressed()) {
      add();
      return;
    }
    const addIfPressed = (event: Event) => {
      if (event.isTrusted && navigator.userActivation.isActive && !isOnLink(event)) add();
    };
    const options = { capture: true, signal: AbortSignal.any([waiting.signal, signal]) };
    for (const type of ['keyup', 'pointerup']) window.addEventListener(type, addIfPressed, options);
  };
}

/** True for a press that is about to lead away anyway. */
const isOnLink = (event: Event): boolean =>
  event.composedPath().some((each) => each instanceof Element && each.matches('a[href]'));

/** Notes what is being read and what has the focus. @returns Brings both back. */
function placeNow(dialog: HTMLElement, notePlace: (dialog: HTMLElement) => () => void): () => void {
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
  const top = dialog.scrollTop;
  const show = notePlace(dialog);
  return () => {
    if (top === 0) dialog.scrollTop = 0;
    else show();
    if (focused?.isConnected) (focused as HTMLElement).focus({ preventScroll: true });
  };
}
