/** Attributes that name elements by their ids, several with spaces between. */
const REFERRING = ['headers', 'for', 'aria-labelledby', 'aria-describedby', 'aria-details'];

/**
 * Give the ids of one text another ending, so that it can stand beside others: each text that came through the gate
 * numbers its own.
 * @param text What came through; links and references within it keep their targets.
 * @param ending Which no other text has, of letters and digits.
 */
export function distinctIds(text: Element, ending: string): void {
  const renamed = (id: string) => `${id}-${ending}`;
  for (const element of text.querySelectorAll('*')) {
    if (element.id) element.id = renamed(element.id);
    const href = element.getAttribute('href');
    if (href?.startsWith('#') && href.length > 1) element.setAttribute('href', renamed(href));
    for (const name of REFERRING) {
      const ids = element.getAttribute(name);
      if (ids) element.setAttribute(name, ids.split(/\s+/).map(renamed).join(' '));
    }
  }
}
