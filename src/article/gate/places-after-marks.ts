import { allIn, dataOf, nameOf, pageOf, parentNodeOf, rawTextOf } from '../../shared/page-elements.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';

/** Most texts of the page after a mark of which one must have come through; a bound for hostile pages. */
const MAX_TEXTS_AFTER = 50;

/** Selects what a mark is not, and has not in it: something that is seen. */
const SEEN = 'img, svg, iframe, video, audio, canvas, object, embed, form';

/** Names of pictures, to which marks before them lead too. */
const PICTURES = /^(?:img|svg|video)$/;

/**
 * Finds where links lead whose targets in the page are mere marks: elements without content, which have not come through.
 * @param text The text that came through.
 * @param origins Elements of the page by those of the text.
 * @returns Finds, by the id of a mark or the name of an anchor, the element with the text or picture that follows it; undefined if
 * the page has no such mark, or no text of the article after it.
 */
export function placesAfterMarks(
  text: Element,
  origins: WeakMap<Element, Element>,
): (id: string) => Element | undefined {
  let shown: Map<Node, Element> | undefined;
  return (id) => {
    shown ??= shownBy(text, origins);
    const [first] = shown.keys();
    return first && placeAfter(id, pageOf(first), shown);
  };
}

/** Pairs elements of the page with the first that shows each. */
function shownBy(text: Element, origins: WeakMap<Element, Element>): Map<Node, Element> {
  const shown = new Map<Node, Element>();
  for (const element of elementsIn(text, '*')) {
    const origin = origins.get(element);
    if (origin && !shown.has(origin)) shown.set(origin, element);
  }
  return shown;
}

function placeAfter(id: string, page: Document, shown: ReadonlyMap<Node, Element>): Element | undefined {
  const name = JSON.stringify(id);
  const mark = allIn(page, `[id=${name}], a[name=${name}]`)[0];
  if (!mark || mark.matches(SEEN) || firstIn(mark, SEEN) || /\S/.test(rawTextOf(mark))) return undefined;
  const shows = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const texts = Document.prototype.createTreeWalker.call(page, page, shows);
  texts.currentNode = mark;
  for (let looked = 0; looked < MAX_TEXTS_AFTER && texts.nextNode(); ) {
    const { currentNode } = texts;
    if (currentNode.nodeType !== Node.TEXT_NODE) {
      const picture = PICTURES.test(nameOf(currentNode as Element)) && shown.get(currentNode);
      if (picture) return picture;
      continue;
    }
    if (!/\S/.test(dataOf(currentNode as Text))) continue;
    looked++;
    for (let node = parentNodeOf(texts.currentNode); node; node = parentNodeOf(node)) {
      const place = shown.get(node);
      if (place) return place;
    }
  }
  return undefined;
}
