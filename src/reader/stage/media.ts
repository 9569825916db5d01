/**
 * Pause what plays in the page while the reader is open.
 * @param signal When it is aborted, what was paused plays on, unless it has been played, moved or taken away since.
 */
export function pauseMedia(signal: AbortSignal): void {
  for (const media of document.querySelectorAll('audio, video')) {
    // In a drawing that name means nothing.
    if (media instanceof HTMLMediaElement && !media.paused && !media.ended) pauseUntil(media, signal);
  }
}

/** Pause one of them. @param signal As `pauseMedia`. */
export function pauseUntil(media: HTMLMediaElement, signal: AbortSignal): void {
  media.pause();
  let isPausedByReader = true;
  const handOver = new AbortController();
  const giveUp = () => {
    isPausedByReader = false;
    handOver.abort();
  };
  for (const type of ['play', 'seeking', 'emptied']) {
    media.addEventListener(type, giveUp, { signal: AbortSignal.any([signal, handOver.signal]) });
  }
  signal.addEventListener('abort', () => {
    // The browser may refuse to play without a press of the user: then the page's own button is there.
    if (isPausedByReader && media.isConnected) media.play().catch(() => undefined);
  });
}
