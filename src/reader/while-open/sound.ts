import { READER_HOST } from '../../shared/reader-host.ts';

/** Most elements of a page that are looked through for what plays; a bound for hostile pages. */
const MAX_ELEMENTS = 100_000;

/** Ways to look into closed shadow roots: Chromium gives one to extensions as a function, Firefox as a property. */
interface Opening {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/**
 * Pause what plays where the page's own tree does not show it: in custom elements, in frames of the same site; and what
 * begins to play later.
 * @param pause Pauses one of them until the reader is closed.
 * @param signal Ends the watch.
 */
export function pauseOutOfSight(pause: (media: HTMLMediaElement) => void, signal: AbortSignal): void {
  let left = MAX_ELEMENTS;
  // In a frame it is of another kind of the same name; in a drawing that name means nothing.
  const pauseIfMedia = (target: unknown) => {
    const media = target as Partial<HTMLMediaElement> | null;
    if (/^(?:audio|video)$/.test(media?.localName ?? '') && media?.paused === false) pause(media as HTMLMediaElement);
  };
  const watch = (root: Document | ShadowRoot) => {
    root.addEventListener('playing', ({ target }) => pauseIfMedia(target), { capture: true, signal });
    for (const element of root.querySelectorAll('*')) {
      if (left-- < 0) return;
      pauseIfMedia(element);
      const inside = element.localName === READER_HOST ? undefined : (shadowOf(element) ?? frameOf(element));
      if (inside) watch(inside);
    }
  };
  watch(document);
}

function shadowOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { dom } = (globalThis as Opening).chrome ?? {};
  if (!(element instanceof HTMLElement)) return null;
  return dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
}

function frameOf(element: Element): Document | null {
  return /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;
}
