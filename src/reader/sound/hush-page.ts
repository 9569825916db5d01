import { askBackground } from '../../shared/messages.ts';

/** Ways to silence the tabs of open readers, or not, by their dialogs. */
const hushes = new WeakMap<HTMLElement, (isHushed: boolean) => void>();

/** Dialogs of readers that speak themselves. */
const speaking = new WeakSet<HTMLElement>();

/**
 * Give the tab its sound back while the reader itself speaks, which a browser may count as a sound of the tab.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function letSpeak(dialog: HTMLElement, signal: AbortSignal): void {
  speaking.add(dialog);
  hushes.get(dialog)?.(false);
  signal.addEventListener('abort', () => {
    speaking.delete(dialog);
    hushes.get(dialog)?.(true);
  });
}

/**
 * Have the tab muted whenever something sounds that nobody can pause: what scripts play without an element in the page, and
 * frames of other sites, however late they begin. As soon as the user plays something in the article the tab is heard
 * again, and so it is after closing.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function hushPage(dialog: HTMLElement, signal: AbortSignal): void {
  const listening = new AbortController();
  const ended = AbortSignal.any([signal, listening.signal]);
  // One after another; without the background (the extension was reloaded) nobody can.
  let last: Promise<unknown> = Promise.resolve();
  const hush = (isHushed: boolean) => {
    last = last.then(() => askBackground('hush', isHushed && !speaking.has(dialog))).catch(() => undefined);
  };
  hushes.set(dialog, hush);
  const listen = () => listening.abort();
  dialog.addEventListener('play', listen, { capture: true, signal: ended });
  dialog.addEventListener('click', ({ target }) => target instanceof Element && target.closest('.embed') && listen(), {
    signal: ended,
  });
  // A tab stays muted when it goes to another page.
  window.addEventListener('pagehide', () => hush(false), { signal: ended });
  window.addEventListener('pageshow', ({ persisted }) => persisted && hush(true), { signal: ended });
  ended.addEventListener('abort', () => {
    hushes.delete(dialog);
    hush(false);
  });
  hush(true);
}
