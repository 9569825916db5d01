import { browser } from '../../shared/browser.ts';

/** Parts of the browsers' API that their types lack: the first is Firefox's, the second Chromium's. */
type ClosedElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
interface ApiOfDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/**
 * Find the shadow root of a custom element that its page keeps closed; the browsers show it to extensions.
 * @param element Any element.
 * @returns Null or undefined if it has none, or is no custom element.
 */
export function closedShadow(element: Element): ShadowRoot | null | undefined {
  if (!element.localName.includes('-') || !(element instanceof HTMLElement)) return undefined;
  return (
    (element as ClosedElement).openOrClosedShadowRoot ?? (browser as ApiOfDom).dom?.openOrClosedShadowRoot(element)
  );
}
