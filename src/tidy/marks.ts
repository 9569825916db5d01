/** On an element of the page that is hidden. */
const MARK = 'data-lectern-tidy';

/** Hide what is marked, and let a page scroll that an overlay had locked. */
const STYLES = `
  [${MARK}]:not(html, body) { display: none !important; }
  html:has(> body [${MARK}="overlay"]), body:has([${MARK}="overlay"]) { overflow: visible !important; position: static !important; }
`;

/**
 * Hide whatever is marked, by one sheet of ours.
 * @param signal Takes the sheet away when it is aborted.
 */
export function hideMarked(signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

/** Mark an element of the page as hidden. */
export function mark(element: Element, kind: 'clutter' | 'overlay' = 'clutter'): void {
  if (!element.hasAttribute(MARK)) element.setAttribute(MARK, kind);
}

/** Take every mark of ours off the page. */
export function unmarkAll(): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
}
