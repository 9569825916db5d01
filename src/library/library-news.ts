/** Name under which parts of the extension tell each other what has changed in the library. */
const CHANNEL = 'library';

/** Tell the pages of the extension which articles are others now. Never throws. */
export function tellChanged(ids: readonly string[]): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(ids);
  channel.close();
}

/**
 * Hear which articles are others now, whoever has changed them but this page.
 * @param signal Ends it.
 */
export function whenChanged(hear: (ids: readonly string[]) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => hear(data));
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
