/** Selector of the root with a specificity above that of pages: the pseudo-class is written three times. */
const ROOT = ':root:root:root';

/**
 * Keep the page behind the reader still, and off the paper. It is done by one style sheet, which changes nothing that
 * the page's scripts could find in the tree.
 * @param dialog The reader's dialog; where the page's scroll bar was, its background is painted.
 * @param signal When it is aborted, that sheet alone is taken out again.
 */
export function lockPage(dialog: HTMLElement, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  const still = `${scroller()} { overflow: hidden !important } ${ROOT} { ${clear} }`;
  const keepsGutter = hasScrollBar();
  const write = () => {
    const beside = keepsGutter ? gutter(dialog.style.getPropertyValue('--reader-background')) : '';
    // An important declaration in a layer beats every important one outside of layers.
    sheet.replaceSync(`@layer lectern { @media screen { ${still} ${beside} } ${offThePaper} } ${paper}`);
  };
  write();
  const observer = new MutationObserver(write);
  if (keepsGutter) observer.observe(dialog, { attributeFilter: ['style'] });
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    const at = document.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
  });
}

/**
 * Undoes filters of the root, which Firefox draws over the top layer too, and its opacity, by which pages hide
 * themselves.
 */
const clear = `overscroll-behavior: none !important; filter: none !important; opacity: 1 !important;
  transition: none !important`;

/** Finds the element that the window takes its scrolling from: the root, or the body if the root says nothing. */
function scroller(): string {
  const isSaid = (element: Element) => getComputedStyle(element).overflowY !== 'visible';
  // A word about the root would turn such a body into a scroll box of its own, and the page would lose its place.
  const isBody = document.body && isSaid(document.body) && !isSaid(document.documentElement);
  return isBody ? `${ROOT} > body` : ROOT;
}

/** Tells whether the window has a scroll bar that takes room, as it has not on every system. */
function hasScrollBar(): boolean {
  const { width = innerWidth, scale = 1 } = window.visualViewport ?? {};
  return innerWidth - width * scale >= 1;
}

/** Keeps the room of the scroll bar, or the page would be laid out anew; Chromium paints only the root there. */
const gutter = (background: string): string =>
  `${ROOT} { scrollbar-gutter: stable !important; background: ${background} !important }`;

const offThePaper = `@media print {
  ${ROOT} {
    display: block !important; position: static !important; inset: auto !important; overflow: visible !important;
    block-size: auto !important; inline-size: auto !important; max-block-size: none !important;
    min-block-size: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
    background: none !important; transform: none !important; filter: none !important; opacity: 1 !important;
  }
  ${ROOT}::before, ${ROOT}::after, ${ROOT} > :not(lectern-reader) { display: none !important }
}`;

const paper = '@page { margin: 18mm 16mm }';
