import { askBackground } from '../../shared/messages.ts';

/**
 * Times after the reader has opened, or the page has loaded a sound, at which is looked whether the tab sounds, in
 * milliseconds. Set by hand: a sound begins soon after it is there, and Chromium tells of its end two seconds late.
 */
const LOOKS_MS = [0, 1000, 3500];

/**
 * Mute the tab while something sounds that nobody can pause: what scripts play without an element in the page, and frames of
 * other sites. As soon as the user plays something in the article the tab is heard again, and so it is after closing.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function hushPage(dialog: HTMLElement, signal: AbortSignal): void {
  const listening = new AbortController();
  const ended = AbortSignal.any([signal, listening.signal]);
  const timers: ReturnType<typeof setTimeout>[] = [];
  let isMuted = false;
  let last: Promise<unknown> = Promise.resolve();
  // One after another; without the background (the extension was reloaded) nobody can.
  const hush = (isHushed: boolean) => {
    last = last.then(async () => {
      isMuted = await askBackground('hush', isHushed).catch(() => false);
    });
  };
  const look = () => {
    for (const time of LOOKS_MS) timers.push(setTimeout(() => hush(true), time));
  };
  const listen = () => listening.abort();
  dialog.addEventListener('play', listen, { capture: true, signal: ended });
  dialog.addEventListener('click', ({ target }) => target instanceof Element && target.closest('.embed') && listen(), {
    signal: ended,
  });
  // A tab stays muted when it goes to another page.
  window.addEventListener('pagehide', () => isMuted && hush(false), { signal: ended });
  window.addEventListener('pageshow', look, { signal: ended });
  ended.addEventListener('abort', () => {
    timers.forEach(clearTimeout);
    hush(false);
  });
  const loads = new PerformanceObserver((list) => {
    if (list.getEntries().some((entry) => isOfSound(entry as PerformanceResourceTiming))) look();
  });
  loads.observe({ type: 'resource' });
  ended.addEventListener('abort', () => loads.disconnect());
  look();
}

const isOfSound = ({ initiatorType }: PerformanceResourceTiming): boolean =>
  /^(?:audio|video|media)$/.test(initiatorType);
