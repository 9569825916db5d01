import { READER_HOST } from '../../shared/reader-host.ts';

/** Most elements of a page that are looked through for what plays; a bound for hostile pages. */
const MAX_ELEMENTS = 100_000;

/** Least time between two looks at the page, in milliseconds. Set by hand: a sound that begins is soon gone. */
const MIN_PAUSE_MS = 500;

/** Least time between two looks in times of what the last one took. Set by hand: a fiftieth of the time is spent here. */
const MIN_PAUSE_TIMES = 50;

/** Ways to look into closed shadow roots: Chromium gives one to extensions as a function, Firefox as a property. */
interface Opening {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/**
 * Pause what plays where the page's own tree does not show it: in custom elements, in frames of the same site; and what
 * begins to play later. The page is looked at again and again, since nothing tells of shadow trees that it adds.
 * @param pause Pauses one of them until the reader is closed.
 * @param signal Ends the watch.
 */
export function pauseOutOfSight(pause: (media: HTMLMediaElement) => void, signal: AbortSignal): void {
  const watched = new WeakSet<Document | ShadowRoot>();
  let left = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  // In a frame it is of another kind of the same name; in a drawing that name means nothing.
  const pauseIfMedia = (target: unknown) => {
    const media = target as Partial<HTMLMediaElement> | null;
    if (/^(?:audio|video)$/.test(media?.localName ?? '') && media?.paused === false) pause(media as HTMLMediaElement);
  };
  const look = (root: Document | ShadowRoot) => {
    if (!watched.has(root)) {
      watched.add(root);
      root.addEventListener('playing', ({ target }) => pauseIfMedia(target), { capture: true, signal });
    }
    for (const element of root.querySelectorAll('*')) {
      if (left-- < 0) return;
      pauseIfMedia(element);
      const inside = element.localName === READER_HOST ? undefined : (shadowOf(element) ?? frameOf(element));
      if (inside) look(inside);
    }
  };
  const lookAgain = () => {
    if (signal.aborted) return;
    const start = performance.now();
    left = MAX_ELEMENTS;
    if (!document.hidden) look(document);
    const pauseTime = Math.max(MIN_PAUSE_MS, (performance.now() - start) * MIN_PAUSE_TIMES);
    timer = setTimeout(() => requestIdleCallback(lookAgain), pauseTime);
  };
  lookAgain();
}

function shadowOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { dom } = (globalThis as Opening).chrome ?? {};
  if (!(element instanceof HTMLElement)) return null;
  try {
    return dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
  } catch {
    // The extension was reloaded meanwhile.
    return element.shadowRoot;
  }
}

function frameOf(element: Element): Document | null {
  return /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;
}
