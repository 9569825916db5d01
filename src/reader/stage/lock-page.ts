/**
 * Keep the page behind the reader still, and off the paper. A style sheet of the extension does it (lock.css), which
 * changes nothing that the page's scripts could find in the tree; what it cannot know is added here.
 * @param host The reader's element.
 * @param dialog The reader's dialog; where the page's scroll bar was, its background is painted.
 * @param signal When it is aborted, the page is given back; the style sheet of the extension counts as long as `host` is
 * in the page.
 */
export function lockPage(host: HTMLElement, dialog: HTMLElement, signal: AbortSignal): void {
  host.dataset['scroller'] = scroller();
  host.toggleAttribute('data-gutter', hasScrollBar());
  const sheet = new CSSStyleSheet();
  const write = () => sheet.replaceSync(GUTTER.replace('$', dialog.style.getPropertyValue('--reader-background')));
  write();
  const observer = new MutationObserver(write);
  observer.observe(dialog, { attributeFilter: ['style'] });
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    const at = document.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
  });
}

/**
 * The room of the scroll bar: Chromium paints only the root there. Ids give it the weight that a layer would give it as well,
 * but with any layer in such a sheet Chromium has the whole page laid out anew.
 */
const GUTTER = `@page { margin: 18mm 16mm } @media screen { @supports not (-moz-appearance: none) {
  :is(#lectern#lectern#lectern#lectern, :root:has(> lectern-reader[data-gutter])) { background: $ !important } } }`;

/** Finds the element that the window takes its scrolling from: the root, or the body if the root says nothing. */
function scroller(): 'root' | 'body' {
  const isSaid = (element: Element) => getComputedStyle(element).overflowY !== 'visible';
  // A word about the root would turn such a body into a scroll box of its own, and the page would lose its place.
  return document.body && isSaid(document.body) && !isSaid(document.documentElement) ? 'body' : 'root';
}

/** Tells whether the window has a scroll bar that takes room, as it has not on every system. */
function hasScrollBar(): boolean {
  const { width = innerWidth, scale = 1 } = window.visualViewport ?? {};
  return innerWidth - width * scale >= 1;
}
