/**
 * A style sheet for a shadow tree, made so that no rule of the page's about styles can keep it out.
 * @param styles The text of a CSS file of ours.
 */
export function styleSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
