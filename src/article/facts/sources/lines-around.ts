import { isBlock } from '../../page/measure.ts';
import { hasLetterOrDigit } from '../../text/letters.ts';
import { foldSpace } from '../../text/words.ts';

/** How far is looked: lines above and below, and characters below. */
const ABOVE = 6;
const BELOW = 24;
const CHARACTERS = 1500;

/**
 * The lines of text around the title: that is where pages tell who wrote an article and when.
 * @param title The heading.
 * @returns Lines without those of the heading itself, white space folded: first those below, then those above, each
 * in the order of nearness.
 */
export function linesAround(title: Element): string[] {
  return [...lines(title, BELOW, 'forward'), ...lines(title, ABOVE, 'back')];
}

function lines(title: Element, most: number, way: 'forward' | 'back'): string[] {
  const found: string[] = [];
  let line = '';
  let characters = 0;
  const end = (): void => {
    const text = foldSpace(line);
    if (hasLetterOrDigit(text)) found.push(text);
    characters += text.length;
    line = '';
  };
  for (const node of walk(title, way)) {
    if (node.nodeType === 3) line = way === 'forward' ? line + (node as Text).data : (node as Text).data + line;
    else if (isBlock(node as Element) || (node as Element).localName === 'br') end();
    if (found.length >= most || characters > CHARACTERS || line.length > CHARACTERS) break;
  }
  end();
  return found;
}

/** Most nodes that are passed. */
const MOST = 1200;

/** The nodes after or before an element; blocks are given where they begin and where they end. */
function* walk(start: Element, way: 'forward' | 'back'): Generator<Node> {
  const inner = way === 'forward' ? 'firstChild' : 'lastChild';
  const next = way === 'forward' ? 'nextSibling' : 'previousSibling';
  let node: Node | null = start;
  let descend = false;
  for (let passed = 0; node && passed < MOST; passed++) {
    const child: Node | null =
      descend && !/^(script|style|noscript|svg|template|select)$/i.test(node.nodeName) ? node[inner] : null;
    if (child) node = child;
    else {
      while (node && !node[next]) {
        node = node.parentNode;
        if (node?.nodeType === 1) yield node;
      }
      node = node?.[next] ?? null;
    }
    descend = true;
    if (node?.nodeType === 1 || node?.nodeType === 3) yield node;
  }
}
