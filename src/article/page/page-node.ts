/**
 * Getters and methods of the DOM's prototypes, called past the element's own properties: in a form with an input named
 * `firstChild`, `form.firstChild` is that input, and `<img name="implementation">` hides `document.implementation`.
 */
export const pageNode = {
  type: getter<number>(Node.prototype, 'nodeType'),
  value: getter<string>(Node.prototype, 'nodeValue'),
  firstChild: getter<Node | null>(Node.prototype, 'firstChild'),
  nextSibling: getter<Node | null>(Node.prototype, 'nextSibling'),
  parent: getter<Node | null>(Node.prototype, 'parentNode'),
  text: getter<string | null>(Node.prototype, 'textContent'),
  /** Address that the relative ones of the page start from. */
  base: getter<string>(Node.prototype, 'baseURI'),
  address: getter<string>(Document.prototype, 'URL'),
  root: getter<Element | null>(Document.prototype, 'documentElement'),
  /** Tag name in small letters, without a prefix. */
  name: getter<string>(Element.prototype, 'localName'),
  namespace: getter<string | null>(Element.prototype, 'namespaceURI'),
  attribute: (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name),
  setAttribute: (element: Element, name: string, value: string): void =>
    Element.prototype.setAttribute.call(element, name, value),
  removeAttribute: (element: Element, name: string): void => Element.prototype.removeAttribute.call(element, name),
  isIn: (element: Element, selector: string): boolean => Element.prototype.closest.call(element, selector) !== null,
  /** All elements of a document, in document order. */
  elements: (page: Document): NodeListOf<Element> => pageNode.select(page, '*'),
  select: (page: Document, selector: string): NodeListOf<Element> =>
    Document.prototype.querySelectorAll.call(page, selector),
  below: (root: ParentNode, selector: string): NodeListOf<Element> =>
    (root instanceof DocumentFragment ? DocumentFragment : Element).prototype.querySelectorAll.call(root, selector),
  /** Shadow root of an element, if it is an open one. */
  shadow: getter<ShadowRoot | null>(Element.prototype, 'shadowRoot'),
  /** Nodes that fill a slot. */
  assigned: (slot: Node): Node[] =>
    slot instanceof HTMLSlotElement ? HTMLSlotElement.prototype.assignedNodes.call(slot) : [],
  /** Document of a frame of the same origin. */
  frame: (element: Element): Document | null => {
    const owner = pageNode.name(element) === 'frame' ? HTMLFrameElement : HTMLIFrameElement;
    // In a drawing that name means nothing.
    if (pageNode.namespace(element) !== 'http://www.w3.org/1999/xhtml') return null;
    return getter<Document | null>(owner.prototype, 'contentDocument')(element);
  },
  owner: getter<Document>(Node.prototype, 'ownerDocument'),
  /** Copies a document deeply; the copy has no window, so that it runs nothing and fetches nothing. */
  clone: (page: Document): Node => Node.prototype.cloneNode.call(page, true),
  /** Makes a new HTML document without a window, which runs nothing and fetches nothing. */
  emptyDocument: (page: Document): Document =>
    getter<DOMImplementation>(Document.prototype, 'implementation')(page).createHTMLDocument(''),
};

/** @throws If the prototype has no such getter, which no browser of the manifest lacks. */
function getter<Value>(prototype: object, name: string): (owner: object) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`The DOM of this browser has no ${name}.`);
  return (owner) => get.call(owner);
}
