import type { MediaKey } from './browser.ts';

/** The extension's world of a page with the stand-in in it. */
interface World {
  mediaKeys: Partial<Record<MediaSessionAction, (() => void) | null>>;
}

/**
 * Runs in the extension's world of a page: stands in for the part of the media session that hears of keys, in frames that are
 * made after it.
 */
export function standInForMediaKeys(): void {
  const keys: World['mediaKeys'] = {};
  Object.assign(globalThis, { mediaKeys: keys });
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') as PropertyDescriptor;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(): Window {
      const inside = get?.call(this) as Window;
      inside.navigator.mediaSession.setActionHandler = (action, handle) => {
        keys[action] = handle as () => void;
      };
      return inside;
    },
  });
}

/** Run in the same world: press a key of the stand-in. Each is sent as text. */
export const PRESSES: Readonly<Record<MediaKey, () => unknown>> = {
  play: () => (globalThis as unknown as World).mediaKeys.play?.(),
  pause: () => (globalThis as unknown as World).mediaKeys.pause?.(),
  stop: () => (globalThis as unknown as World).mediaKeys.stop?.(),
  nextTrack: () => (globalThis as unknown as World).mediaKeys.nexttrack?.(),
  prevTrack: () => (globalThis as unknown as World).mediaKeys.previoustrack?.(),
};
