import type { Draft } from '../draft/draft.ts';
import { Measures } from '../page/measure.ts';
import { parseApart } from '../page/parse-apart.ts';

/** Least and most markup, in characters, that is looked at. */
const [SHORTEST, LONGEST] = [400, 3_000_000];

/** There must be this many times as much prose as in the page itself. */
const MORE = 2;

/**
 * Put what a page keeps for readers without scripts in its place, where the page itself has far less prose: pages that a
 * script draws stay empty where it is blocked, has failed, or has not run yet.
 */
export function openNoscript(draft: Draft): void {
  for (const noscript of draft.root.querySelectorAll('noscript')) {
    const text = noscript.textContent ?? '';
    if (text.length < SHORTEST || text.length > LONGEST) continue;
    const content = contentOf(noscript, text);
    if (new Measures(content).of(content).prose <= draft.measures.of(draft.root).prose * MORE) continue;
    noscript.replaceWith(...content.childNodes);
    draft.remeasure();
  }
}

/** The browser takes the content of the element for text unless scripts are switched off. */
function contentOf(noscript: Element, text: string): Element {
  const content = noscript.ownerDocument.createElement('div');
  const source = noscript.firstElementChild ? noscript : parseApart(text).body;
  for (const node of [...source.childNodes]) content.append(noscript.ownerDocument.importNode(node, true));
  return content;
}
