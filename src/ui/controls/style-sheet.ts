/**
 * Makes a style sheet for a shadow tree, in the way that no content security policy of the page can forbid.
 * @param styles Text of one of our CSS files.
 */
export function styleSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

/**
 * Adds a style sheet to the shadow tree of an element that is in one.
 * @param styles Text of one of our CSS files.
 */
export function adoptStyles(element: Element, styles: string): void {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(styleSheet(styles));
}
