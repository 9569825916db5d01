/** A markup language other than HTML whose elements may come through: whatever is not on its lists is left out. */
export interface ForeignList {
  readonly namespace: string;
  readonly elements: ReadonlySet<string>;
  readonly attributes: readonly string[];
  /** Pattern that the value of every attribute must match. */
  readonly value: RegExp;
  /** Elements of which only the first child comes through: the others say the same in another form. */
  readonly first: ReadonlySet<string>;
  /** Elements that are replaced by their content. */
  readonly unwrapped: ReadonlySet<string>;
}

const words = (list: string): string[] => list.split(' ');

/** Presentation MathML that browsers draw: no links, actions, HTML or colours (which would not follow the theme). */
export const MATH: ForeignList = {
  namespace: 'http://www.w3.org/1998/Math/MathML',
  elements: new Set(
    words(
      'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup ' +
        'msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mlabeledtr mtd',
    ),
  ),
  attributes: words(
    'display alttext dir mathvariant displaystyle scriptlevel accent accentunder linethickness stretchy fence separator ' +
      'form lspace rspace minsize maxsize symmetric largeop movablelimits width height depth voffset columnspan rowspan ' +
      'columnalign rowalign columnlines rowlines columnspacing rowspacing frame notation open close separators side',
  ),
  value: /^[^<>]*$/,
  first: new Set(['semantics', 'maction']),
  unwrapped: new Set(words('math a span b i em strong p div')),
};

/** Shapes and words of SVG: nothing that runs, moves, links, sets styles or leads to another address. */
export const DRAWING: ForeignList = {
  namespace: 'http://www.w3.org/2000/svg',
  elements: new Set(words('svg g path rect circle ellipse line polyline polygon text tspan title desc')),
  attributes: words(
    'viewBox preserveAspectRatio width height d x y x1 y1 x2 y2 dx dy cx cy r rx ry points transform rotate textLength ' +
      'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin ' +
      'opacity font-size font-weight font-style text-anchor dominant-baseline visibility aria-label',
  ),
  // Without a colon, a quote or `url` no value can name an address.
  value: /^(?!.*url)[\w\s.,()#%+-]*$/is,
  first: new Set(),
  unwrapped: new Set(['a', 'switch']),
};

/** Copies a formula; see `copyForeign`. */
export const copyMath = (source: Element, document: Document): Element => copyForeign(source, document, MATH);

/** Gives a copied element what its own attributes lack, such as colours that are set in a style sheet. */
export type Finish = (source: Element, element: Element) => void;

/**
 * Copies a formula or a drawing: only elements and attributes of its lists, made anew by their names.
 * @param source Its root in the copy of the page, of whatever namespace.
 * @param document The document that the new elements belong to.
 * @returns The copied root.
 */
export function copyForeign(source: Element, document: Document, list: ForeignList, finish?: Finish): Element {
  const element = document.createElementNS(list.namespace, source.localName);
  for (const name of list.attributes) {
    const value = source.getAttribute(name);
    if (value !== null && list.value.test(value)) element.setAttribute(name, value);
  }
  finish?.(source, element);
  copyChildren(source, element, list, finish);
  return element;
}

function copyChildren(source: Element, target: Element, list: ForeignList, finish?: Finish): void {
  for (let node = source.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) target.append((node as Text).data);
    else if (node.nodeType === 1) copyChild(node as Element, target, list, finish);
  }
}

function copyChild(source: Element, target: Element, list: ForeignList, finish?: Finish): void {
  const name = source.localName;
  if (list.first.has(name)) {
    if (source.firstElementChild) copyChild(source.firstElementChild, target, list, finish);
  } else if (list.unwrapped.has(name)) copyChildren(source, target, list, finish);
  else if (list.elements.has(name)) target.append(copyForeign(source, target.ownerDocument, list, finish));
}
