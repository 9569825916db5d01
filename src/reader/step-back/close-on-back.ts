import { JUMP } from '../stage/go-to.ts';
import type { Navigation } from './navigation.ts';
import { ReaderEntries } from './reader-entries.ts';

let entries: ReaderEntries | undefined;

/**
 * Let Back lead to where one was before a jump within the reader, then close the reader, before it leads away from the page:
 * the history of the tab gets entries for them, with the address and the state of the page's own. Browsers pass over entries
 * that come without the user's doing, so the first comes with the first press of a key or a button; until then, and in
 * browsers without the Navigation API, Back leads on as if there were no reader.
 * @param dialog The reader's dialog.
 * @param notePlace Notes the paragraph that is being read; what it gives brings that back.
 * @param close Closes the reader.
 * @param signal Is aborted when the reader is closed.
 */
export function closeOnBack(
  dialog: HTMLElement,
  notePlace: (dialog: HTMLElement) => () => void,
  close: () => void,
  signal: AbortSignal,
): void {
  const { navigation } = window as { readonly navigation?: Navigation };
  if (!navigation?.currentEntry) return;
  const waiting = new AbortController();
  const add = () => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    const own = entries?.areHere ? entries : new ReaderEntries(navigation);
    entries = own;
    own.begin({ close, notePlace: () => placeNow(dialog, notePlace) });
    // After closing a link may lead to a place of the page, which is a step of its own.
    signal.addEventListener('abort', () => setTimeout(() => own.end()));
  };
  const jump = () => {
    if (!navigator.userActivation.isActive) return;
    add();
    entries?.jump();
  };
  dialog.addEventListener(JUMP, jump, { signal });
  const before = navigation.entries()[navigation.currentEntry.index - 1];
  // Where a router has come here, what was pressed until then counts for the entry before.
  if (navigator.userActivation.hasBeenActive && !before?.sameDocument) {
    add();
    return;
  }
  const addIfPressed = (event: Event) => {
    if (event.isTrusted && navigator.userActivation.isActive && !isOnLink(event)) add();
  };
  const options = { capture: true, signal: AbortSignal.any([waiting.signal, signal]) };
  for (const type of ['keyup', 'pointerup']) window.addEventListener(type, addIfPressed, options);
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
