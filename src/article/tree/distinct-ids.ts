import { elementsIn } from '../page/elements-in.ts';

/** Attributes that refer to elements by their ids, separated by spaces. */
const REFERRING = ['headers', 'for', 'aria-labelledby', 'aria-describedby', 'aria-details'];

/**
 * Gives the ids of a text an ending of their own, so that it can be joined with others: the gate numbers the ids of
 * each text from 0.
 * @param text A text that came through the gate; links and references within it keep their targets.
 * @param ending Letters and digits that end the ids of no other text.
 */
export function distinctIds(text: Element, ending: string): void {
  const renamed = (id: string) => `${id}-${ending}`;
  for (const element of elementsIn(text, '*')) {
    if (element.id) element.id = renamed(element.id);
    const href = element.getAttribute('href');
    if (href?.startsWith('#') && href.length > 1) element.setAttribute('href', renamed(href));
    for (const name of REFERRING) {
      const ids = element.getAttribute(name);
      if (ids) element.setAttribute(name, ids.split(/\s+/).map(renamed).join(' '));
    }
  }
}
