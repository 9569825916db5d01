/** Lowest specificity that beats what a page writes about its root: it is said three times. */
const ROOT = ':root:root:root';

/**
 * Keep the page behind the reader still, and off the paper. It is done by one style sheet, which changes nothing that
 * the page's scripts could find in the tree.
 * @param signal When it is aborted, that sheet alone is taken out again.
 */
export function lockPage(signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  // An important declaration in a layer beats every important one outside of layers.
  sheet.replaceSync(`@layer lectern { ${stillOnScreen()} ${offThePaper} } ${paper}`);
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    const at = document.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
  });
}

function stillOnScreen(): string {
  const root = document.documentElement;
  const rootScrolls = getComputedStyle(root).overflowY !== 'visible';
  // The window takes its scrolling from the root, or from the body if the root says nothing; a word about the
  // root would then turn the body into a scroll box of its own, and the page would lose its place.
  const body = document.body && getComputedStyle(document.body).overflowY;
  const scroller = !rootScrolls && body && body !== 'visible' ? `${ROOT} > body` : ROOT;
  const gutter = innerWidth > root.clientWidth ? 'scrollbar-gutter: stable !important;' : '';
  return `@media screen { ${scroller} { overflow: hidden !important } ${ROOT} { ${gutter} overscroll-behavior: none !important } }`;
}

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
