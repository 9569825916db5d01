import { firstNodeIn, lastNodeIn, nodeAfter, nodeBefore } from '../../../shared/page-elements.ts';
import { isBlock } from '../../page/measure.ts';
import { hasLetterOrDigit, isCapital } from '../../text/letters.ts';
import { foldSpace } from '../../text/words.ts';
import { ABOVE_PAGE } from './other-parts.ts';

/** Most lines above the title that are read. Set by hand: further up is the site's own head. */
const MAX_LINES_ABOVE = 6;

/** Most lines below the title that are read. Set by hand: further down is the text of the article. */
const MAX_LINES_BELOW = 24;

/** Characters above or below the title after which no further line is read, and at which a line is cut. Set by hand. */
const MAX_CHARS = 1500;

/** Lines that have been read, by their titles: several facts ask for them, and nothing is altered before all are read. */
const read = new WeakMap<Element, readonly string[]>();

/**
 * Reads the lines of text around the title, where pages state who wrote an article and when.
 * @param title The heading, in a copy of the page of which nothing has been taken out yet.
 * @returns Lines without those of the heading itself, white space folded: first those below, then those above, the
 * nearest first.
 */
export function linesAround(title: Element): readonly string[] {
  let known = read.get(title);
  if (!known) {
    known = [...lines(title, MAX_LINES_BELOW, 'forward'), ...lines(title, MAX_LINES_ABOVE, 'back')];
    read.set(title, known);
  }
  return known;
}

function lines(title: Element, maxLines: number, way: 'forward' | 'back'): string[] {
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
    if (node.nodeType === 3)
      line = way === 'forward' ? joined(line, (node as Text).data) : joined((node as Text).data, line);
    else if (isBlock(node as Element) || (node as Element).localName === 'br') end();
    if (found.length >= maxLines || characters > MAX_CHARS || line.length > MAX_CHARS) break;
  }
  end();
  return found;
}

/** Joins two pieces of a line, with a semicolon where layout alone sets them apart ("Ada Reed" "Updated …", "2025" "12"). */
const joined = (one: string, other: string): string =>
  one + (/(?:[a-zß-ÿ]|\d\d)$/.test(one) && (isCapital(other.slice(0, 1)) || /^\d/.test(other)) ? '; ' : '') + other;

/** Selects what is below a title and no line of its facts: comments, boxes of facts about something else, names of categories. */
const ELSEWHERE = '[id=comments], .comments, table[class*=infobox], [rel~=category]';

/** Most nodes that are walked in one direction, to save time. */
const MAX_NODES = 1200;

/** Walks the nodes after or before an element; elements are given where they begin and where they end. */
function* walk(start: Element, way: 'forward' | 'back'): Generator<Node> {
  const [inner, next] = way === 'forward' ? [firstNodeIn, nodeAfter] : [lastNodeIn, nodeBefore];
  let node: Node | null = start;
  let descend = false;
  const isElsewhere = (at: Node) =>
    at.nodeType === 1 && (at as Element).matches(way === 'back' ? `nav, ${ABOVE_PAGE}` : ELSEWHERE);
  for (let passed = 0; node && passed < MAX_NODES; passed++) {
    const child: Node | null =
      descend && !/^(script|style|noscript|svg|template|select)$/i.test(node.nodeName) && !isElsewhere(node)
        ? inner(node)
        : null;
    if (child) node = child;
    else {
      while (node && !next(node)) {
        node = node.parentNode;
        if (node?.nodeType === 1) yield node;
      }
      node &&= next(node);
    }
    descend = true;
    if (node?.nodeType === 1 || node?.nodeType === 3) yield node;
  }
}
