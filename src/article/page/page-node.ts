/**
 * The DOM's own getters, called past the element: a form of the page with an input named `firstChild` answers
 * `form.firstChild` with that input, and `<img name="implementation">` hides `document.implementation`.
 */
export const pageNode = {
  type: getter<number>(Node.prototype, 'nodeType'),
  value: getter<string>(Node.prototype, 'nodeValue'),
  firstChild: getter<Node | null>(Node.prototype, 'firstChild'),
  nextSibling: getter<Node | null>(Node.prototype, 'nextSibling'),
  parent: getter<Node | null>(Node.prototype, 'parentNode'),
  text: getter<string | null>(Node.prototype, 'textContent'),
  /** The address that relative ones of the page start from. */
  base: getter<string>(Node.prototype, 'baseURI'),
  address: getter<string>(Document.prototype, 'URL'),
  root: getter<Element | null>(Document.prototype, 'documentElement'),
  /** The tag name in small letters, without a prefix. */
  name: getter<string>(Element.prototype, 'localName'),
  attribute: (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name),
  setAttribute: (element: Element, name: string, value: string): void =>
    Element.prototype.setAttribute.call(element, name, value),
  removeAttribute: (element: Element, name: string): void => Element.prototype.removeAttribute.call(element, name),
  isIn: (element: Element, selector: string): boolean => Element.prototype.closest.call(element, selector) !== null,
  /** Every element of a document, in document order. */
  elements: (page: Document): NodeListOf<Element> => pageNode.select(page, '*'),
  select: (page: Document, selector: string): NodeListOf<Element> =>
    Document.prototype.querySelectorAll.call(page, selector),
  below: (root: ParentNode, selector: string): NodeListOf<Element> =>
    (root instanceof DocumentFragment ? DocumentFragment : Element).prototype.querySelectorAll.call(root, selector),
  /** The shadow root of an element, if it is an open one. */
  shadow: getter<ShadowRoot | null>(Element.prototype, 'shadowRoot'),
  /** What stands in a slot. */
  assigned: (slot: Node): Node[] =>
    slot instanceof HTMLSlotElement ? HTMLSlotElement.prototype.assignedNodes.call(slot) : [],
  /** The document of a frame of the same origin. */
  frame: (element: Element): Document | null =>
    element instanceof HTMLIFrameElement
      ? getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument')(element)
      : null,
  owner: getter<Document>(Node.prototype, 'ownerDocument'),
  /** A deep copy of a document: without a window, so that it runs nothing and fetches nothing. */
  clone: (page: Document): Node => Node.prototype.cloneNode.call(page, true),
  /** A new HTML document without a window: it runs nothing and fetches nothing. */
  emptyDocument: (page: Document): Document =>
    getter<DOMImplementation>(Document.prototype, 'implementation')(page).createHTMLDocument(''),
};

function getter<Value>(prototype: object, name: string): (owner: object) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`The DOM of this browser has no ${name}.`);
  return (owner) => get.call(owner);
}
