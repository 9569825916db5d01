/** Text between title and place, in characters, from which on the place is not beside the title. Set by hand. */
const FAR_CHARS = 1500;

/**
 * Tells whether so much text stands between the title and a later element that it is not beside the title.
 * @param least Characters from which on it is not.
 */
export function isFarBelow(element: Element, title: Element, least: number = FAR_CHARS): boolean {
  if (!(title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  const between = title.ownerDocument.createRange();
  between.setStartAfter(title);
  between.setEndBefore(element);
  return between.toString().length > least;
}
