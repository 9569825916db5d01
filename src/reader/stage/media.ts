/**
 * Pause what plays in the page while the reader is open.
 * @param signal When it is aborted, what was paused plays on, unless it has been played, moved or taken away since.
 * @returns Pauses something else that plays; what plays again after it was paused is left alone.
 */
export function pauseMedia(signal: AbortSignal): (media: HTMLMediaElement) => void {
  const paused = new WeakSet<HTMLMediaElement>();
  const pause = (media: HTMLMediaElement) => {
    if (media.paused || media.ended || paused.has(media)) return;
    paused.add(media);
    pauseUntil(media, signal);
  };
  for (const media of document.querySelectorAll('audio, video')) {
    // In a drawing that name means nothing.
    if (media instanceof HTMLMediaElement) pause(media);
  }
  return pause;
}

function pauseUntil(media: HTMLMediaElement, signal: AbortSignal): void {
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
