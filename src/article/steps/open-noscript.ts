import type { Draft } from '../draft/draft.ts';
import { elementsIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { Measures } from '../page/measure.ts';
import { parseApart } from '../page/parse-apart.ts';
import { rawText } from '../page/raw-text.ts';
import { open } from '../tree/reshape.ts';

/** Least markup in a noscript that is looked at, in characters. Set by hand: below it are pictures and notices. */
const MIN_MARKUP_CHARS = 400;

/** Most markup in a noscript that is looked at, in characters; a bound for hostile pages. */
const MAX_MARKUP_CHARS = 3_000_000;

/** A noscript that replaces the page has more than this many times the page's prose. Set by hand. */
const MIN_TIMES_PROSE = 2;

/**
 * Opens a noscript that has far more prose than the page itself: pages that a script draws stay empty if it is blocked,
 * has failed, or has not run yet.
 */
export function openNoscript(draft: Draft): void {
  for (const noscript of elementsIn(draft.root, 'noscript')) {
    const text = rawText(noscript);
    if (text.length < MIN_MARKUP_CHARS || text.length > MAX_MARKUP_CHARS) continue;
    const content = contentOf(noscript, text);
    const prose = new Measures(content).of(content).prose;
    if (prose <= draft.measures.of(draft.root).prose * MIN_TIMES_PROSE) continue;
    open(noscript, content);
    draft.remeasure();
  }
}

/** Puts the content of a noscript in its place. */
export function openOne(noscript: Element): void {
  const text = rawText(noscript);
  if (text.length <= MAX_MARKUP_CHARS) open(noscript, contentOf(noscript, text));
}

/** Reads the content of a noscript, which browsers parse as text unless scripts are switched off. */
function contentOf(noscript: Element, text: string): Element {
  const content = madeBeside(noscript, 'div');
  const source = noscript.firstElementChild ? noscript : parseApart(text).body;
  for (const node of [...source.childNodes]) content.append(noscript.ownerDocument.importNode(node, true));
  return content;
}
