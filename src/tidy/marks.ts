/** Attribute on an element of the page that is hidden; its value says in which way. */
export const TIDY_MARK = 'data-lectern-tidy';

/** Ways to hide an element: out of the layout, or in its place, since columns beside it would move up. */
type Kind = 'gone' | 'column' | 'overlay';

/** Styles that hide what is marked, and let a page scroll that an overlay had locked. */
const STYLES = `
  [${TIDY_MARK}]:not(html, body, [${TIDY_MARK}="column"]) { display: none !important; }
  [${TIDY_MARK}="column"], [${TIDY_MARK}="column"] * { visibility: hidden !important; }
  [${TIDY_MARK}="column"] { max-block-size: 0 !important; overflow: hidden !important; }
  html:has(> body [${TIDY_MARK}="overlay"]), body:has([${TIDY_MARK}="overlay"]) { overflow: visible !important; position: static !important; }
`;

/**
 * Hide whatever is marked, by one style sheet that is added to the page's own.
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

/**
 * Mark an element of the page as hidden. A mark that it has already stays.
 * @param isOverlay True if the page fixes it over its text.
 */
export function mark(element: Element, isOverlay: boolean): void {
  if (!element.hasAttribute(TIDY_MARK)) element.setAttribute(TIDY_MARK, isOverlay ? 'overlay' : kindOf(element));
}

/** In a grid the next element takes the place of a hidden one: the article would move into the column of a rail. */
function kindOf(element: Element): Kind {
  const parent = element.parentElement;
  const isGrid = parent !== null && getComputedStyle(parent).display.endsWith('grid');
  return isGrid && getComputedStyle(element).position !== 'fixed' ? 'column' : 'gone';
}

/** True if an element is in one that is hidden, or is one. */
export function isMarked(element: Element): boolean {
  return element.closest(`[${TIDY_MARK}]`) !== null;
}

/** Remove every mark from the page. */
export function unmarkAll(): void {
  for (const element of document.querySelectorAll(`[${TIDY_MARK}]`)) element.removeAttribute(TIDY_MARK);
}
