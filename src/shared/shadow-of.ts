/** Ways to look into closed shadow roots: Chromium gives one to extensions as a function, Firefox as a property. */
interface Opening {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** Finds the shadow tree of an element, an open or a closed one. */
export function shadowOf(element: Element): ShadowRoot | null {
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
