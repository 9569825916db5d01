import { READER_HOST } from '../../shared/reader-host.ts';
import { shadowOf } from '../../shared/shadow-of.ts';
import { frameOf } from './insides.ts';
import { lookSeldom } from './seldom.ts';

/** Most elements of a page that are looked through for what plays; a bound for hostile pages. */
const MAX_ELEMENTS = 100_000;

/**
 * Pause what plays where the page's own tree does not show it: in custom elements, in frames of the same site; and what
 * begins to play later. The page is looked at when it adds what may hold a sound or loads one, and else ever more seldom,
 * since nothing tells of shadow trees that it adds.
 * @param pause Pauses one of them until the reader is closed.
 * @param signal Ends the watch.
 */
export function pauseOutOfSight(pause: (media: HTMLMediaElement) => void, signal: AbortSignal): void {
  const watched = new WeakSet<ParentNode>();
  let left = 0;
  let lookSoon = () => {};
  const added = new MutationObserver((records) => records.some(addsHolder) && lookSoon());
  const loaded = new PerformanceObserver((list) => list.getEntries().some(isOfSound) && lookSoon());
  // In a frame it is of another kind of the same name; in a drawing that name means nothing.
  const pauseIfMedia = (target: unknown) => {
    const media = target as Partial<HTMLMediaElement> | null;
    if (/^(?:audio|video)$/.test(media?.localName ?? '') && media?.paused === false) pause(media as HTMLMediaElement);
  };
  const look = (root: ParentNode) => {
    if (!watched.has(root)) {
      watched.add(root);
      root.addEventListener('playing', ({ target }) => pauseIfMedia(target), { capture: true, signal });
      added.observe(root, { childList: true, subtree: true });
    }
    for (const element of root.querySelectorAll('*')) {
      if (left-- < 0) return;
      pauseIfMedia(element);
      const inside = element.localName === READER_HOST ? undefined : (shadowOf(element) ?? frameOf(element));
      if (inside) look(inside);
    }
  };
  signal.addEventListener('abort', () => {
    added.disconnect();
    loaded.disconnect();
  });
  loaded.observe({ type: 'resource' });
  const lookAll = () => {
    left = MAX_ELEMENTS;
    look(document);
  };
  lookSoon = lookSeldom(lookAll, signal);
}

/** Tells whether something was added that may hold a sound: a player, a frame, a custom element. */
function addsHolder({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some((node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    return [element, ...element.getElementsByTagName('*')].some(
      ({ localName }) => localName !== READER_HOST && /-|^(?:audio|video|i?frame)$/.test(localName),
    );
  });
}

const isOfSound = (entry: PerformanceEntry): boolean =>
  /^(?:audio|video|media)$/.test((entry as PerformanceResourceTiming).initiatorType);
