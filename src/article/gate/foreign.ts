/** A language beside HTML whose elements may come through: all that is not on its lists stays behind. */
export interface ForeignList {
  readonly namespace: string;
  readonly elements: ReadonlySet<string>;
  readonly attributes: readonly string[];
  /** What the value of an attribute must be like. */
  readonly value: RegExp;
  /** Elements of which the first child alone comes through: the others say the same in another form. */
  readonly first: ReadonlySet<string>;
  /** Elements that are left out, but not what is in them. */
  readonly unwrapped: ReadonlySet<string>;
}

const words = (list: string): string[] => list.split(' ');

/** Presentation MathML as browsers draw it: no links, actions, HTML or colours (which no theme could follow). */
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
      'columnalign rowalign columnlines rowlines columnspacing rowspacing frame notation open close separators',
  ),
  value: /^[^<>]*$/,
  first: new Set(['semantics', 'maction']),
  unwrapped: new Set(words('math a span b i em strong p div')),
};

/** Shapes and words of a drawing: nothing that runs, moves, links, styles or leads to another address. */
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

/** How an element is given what no list tells, such as colours that stand in a style sheet. */
export type Finish = (source: Element, element: Element) => void;

/**
 * Copy a formula or a drawing: elements and attributes of its lists alone, made anew by their names.
 * @param source Its root, in the copy of the page; whatever namespace it has.
 * @param document The owner of what is made.
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
