import { pauseUntil } from '../stage/media.ts';

/** Most elements of a page that are looked through for what plays; a bound for hostile pages. */
const MAX_ELEMENTS = 100_000;

/** Ways to look into closed shadow roots: Chromium gives one to extensions as a function, Firefox as a property. */
interface Opening {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/**
 * Pause what plays where the page's own tree does not show it: in custom elements, in frames of the same site; and what
 * begins to play later.
 * @param signal When it is aborted, what was paused plays on.
 */
export function pauseOutOfSight(signal: AbortSignal): void {
  const budget = { elements: MAX_ELEMENTS };
  listenIn(document, budget, signal);
}

function listenIn(root: Document | ShadowRoot, budget: { elements: number }, signal: AbortSignal): void {
  const pause = ({ target }: Event) => pauseIfPlaying(target, signal);
  for (const type of ['play', 'playing']) root.addEventListener(type, pause, { capture: true, signal });
  for (const element of root.querySelectorAll('*')) {
    if (budget.elements-- < 0) return;
    if (element.localName === 'lectern-reader') continue;
    pauseIfPlaying(element, signal);
    const inside = shadowOf(element) ?? frameOf(element);
    if (inside) listenIn(inside, budget, signal);
  }
}

function pauseIfPlaying(target: unknown, signal: AbortSignal): void {
  const media = target as HTMLMediaElement | null;
  if (!media || !/^(?:audio|video)$/.test(media.localName) || media.paused !== false || media.ended) return;
  pauseUntil(media, signal);
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
