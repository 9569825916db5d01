import { closedShadow } from './closed-shadow.ts';

/** Tree of a page whose media are watched. */
type Root = Document | ShadowRoot;

/**
 * Pause what plays in the page while the reader is open, also in shadow trees and in frames of its own origin, and what
 * begins to play later. A sound that a script plays from outside of the tree (`new Audio()`, an `AudioContext`) cannot be
 * reached from here.
 * @param signal When it is aborted, what was paused plays on, unless it has been played, moved or taken away since.
 */
export function pauseMedia(signal: AbortSignal): void {
  const watched = new WeakSet<Node>();
  const pause = (media: HTMLMediaElement) => {
    // What plays again was started by the user, with keys for media.
    if (watched.has(media) || media.paused || media.ended) return;
    watched.add(media);
    pauseUntil(media, signal);
  };
  const lookAt = (element: Element) => {
    const name = element.localName;
    if (isMedia(element)) pause(element);
    else if (/^i?frame$/.test(name)) watch((element as HTMLIFrameElement).contentDocument);
    else if (name !== 'lectern-reader') watch(element.shadowRoot ?? closedShadow(element));
  };
  const lookThrough = (root: ParentNode) => root.querySelectorAll('*').forEach(lookAt);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        lookAt(node as Element);
        lookThrough(node as Element);
      }
    }
  });
  const watch = (root: Root | null | undefined) => {
    if (!root || watched.has(root)) return;
    watched.add(root);
    const capture = { capture: true, signal };
    root.addEventListener(
      'play',
      ({ target }) => isMedia(target as Element) && pause(target as HTMLMediaElement),
      capture,
    );
    // A frame has another document now, or a script has given elements their shadow trees.
    root.addEventListener('load', () => lookThrough(root), capture);
    observer.observe(root, { childList: true, subtree: true });
    lookThrough(root);
  };
  watch(document);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Tells by its properties: those of a frame are of classes of their own, and in a drawing these names mean nothing. */
function isMedia(element: Element): element is HTMLMediaElement {
  return /^(?:audio|video)$/.test(element.localName) && 'paused' in element;
}

function pauseUntil(media: HTMLMediaElement, signal: AbortSignal): void {
  media.pause();
  let isPausedByReader = true;
  const handOver = new AbortController();
  const giveUp = ({ type }: Event) => {
    // The event of the start that was just undone is still on its way.
    if (type === 'play' && media.paused) return;
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
