/** On an element of the page that is hidden. */
const MARK = 'data-lectern-tidy';

/** How an element is hidden: out of the layout, or in its place, since columns beside it would move up. */
type Kind = 'gone' | 'column' | 'overlay';

/** Hide what is marked, and let a page scroll that an overlay had locked. */
const STYLES = `
  [${MARK}]:not(html, body, [${MARK}="column"]) { display: none !important; }
  [${MARK}="column"], [${MARK}="column"] * { visibility: hidden !important; }
  [${MARK}="column"] { max-block-size: 0 !important; overflow: hidden !important; }
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
export function mark(element: Element, isOverlay: boolean): void {
  if (!element.hasAttribute(MARK)) element.setAttribute(MARK, isOverlay ? 'overlay' : kindOf(element));
}

/** A grid gives the place of a hidden element to the next one, so that the article would slip into a rail's column. */
function kindOf(element: Element): Kind {
  const parent = element.parentElement;
  const isGrid = parent !== null && getComputedStyle(parent).display.endsWith('grid');
  return isGrid && getComputedStyle(element).position !== 'fixed' ? 'column' : 'gone';
}

/** Take every mark of ours off the page. */
export function unmarkAll(): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
}
