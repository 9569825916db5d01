/**
 * Read a property past an owner's own ones: in a form with a field named `children`, `form.children` is that field, and
 * `<img name="body">` hides `document.body`.
 */
export const own = <Value>(kind: { readonly prototype: object }, name: string, owner: object): Value =>
  Reflect.get(kind.prototype, name, owner) as Value;

/** Gives what stands in an element of a page, whatever its fields are called. */
export const childrenOf = (element: Element): HTMLCollection => own(Element, 'children', element);

/** Gives the name of an element of a page. */
export const nameOf = (element: Element): string => own(Element, 'localName', element);

/**
 * Gives the element around one of a page; null around the root, and in a shadow tree. Who went on from a form with a field
 * named `parentElement` by that name would never come out of it.
 */
export const parentOf = (element: Element): Element | null => own(Node, 'parentElement', element);

/** Gives the value of an attribute of an element of a page; null if it has none. */
export const attributeOf = (element: Element, name: string): string | null =>
  own<Element['getAttribute']>(Element, 'getAttribute', element).call(element, name);

/** Gives an element of a page an attribute, or takes it away if the value is null. */
export function setAttributeOf(element: Element, name: string, value: string | null): void {
  if (value === null) own<Element['removeAttribute']>(Element, 'removeAttribute', element).call(element, name);
  else own<Element['setAttribute']>(Element, 'setAttribute', element).call(element, name, value);
}

/** Gives the document of an element of a page. */
export const pageOf = (element: Element): Document => own(Node, 'ownerDocument', element);

/** Gives the root element of a page. */
export const rootOf = (page: Document): Element | null => own(Document, 'documentElement', page);

/** Gives the body of a page. */
export const bodyOf = (page: Document): HTMLElement | null => own(Document, 'body', page);

/** Finds everything in a page that a selector names. @throws If it is none. */
export const select = (page: Document, selector: string): NodeListOf<Element> =>
  own<Document['querySelectorAll']>(Document, 'querySelectorAll', page).call(page, selector);

/** Finds everything that a selector names in an element of a page, or in a shadow tree. */
export const allIn = <Found extends Element = Element>(tree: ParentNode, selector: string): NodeListOf<Found> =>
  tree instanceof Element
    ? own<Element['querySelectorAll']>(Element, 'querySelectorAll', tree).call<Element, [string], NodeListOf<Found>>(
        tree,
        selector,
      )
    : tree.querySelectorAll(selector);

/** Tells whether an element of a page is another one or around it. */
export const holds = (element: Element, other: Element): boolean =>
  own<Node['contains']>(Node, 'contains', element).call(element, other);

/** Finds the first element in another one of a page; null if there is none. */
export const firstIn = (element: Element, selector: string): Element | null =>
  own<Element['querySelector']>(Element, 'querySelector', element).call(element, selector);

/** Tells whether a selector names an element of a page. */
export const isNamedBy = (element: Element, selector: string): boolean =>
  own<Element['matches']>(Element, 'matches', element).call(element, selector);

/** Finds the nearest element around one of a page, or that one itself, which a selector names. */
export const closestOf = (element: Element, selector: string): Element | null =>
  own<Element['closest']>(Element, 'closest', element).call(element, selector);

/** Gives the box of an element of a page in the window, in pixels. */
export const boxOf = (element: Element): DOMRect =>
  own<Element['getBoundingClientRect']>(Element, 'getBoundingClientRect', element).call(element);

/** Tells whether an element of a page is drawn. */
export const isVisible = (element: Element, options: CheckVisibilityOptions): boolean =>
  own<Element['checkVisibility']>(Element, 'checkVisibility', element).call(element, options);

/** Tells whether a node of a page still stands there. */
export const isInPage = (node: Node): boolean => own(Node, 'isConnected', node);

/** Gives the id of an element of a page; empty if it has none. */
export const idOf = (element: Element): string => own(Element, 'id', element);

/** Gives all text in a node of a page as it stands there. */
export const rawTextOf = (node: Node): string => own<string | null>(Node, 'textContent', node) ?? '';

/** Gives the nodes in one of a page. */
export const nodesIn = (node: Node): NodeListOf<ChildNode> => own(Node, 'childNodes', node);

/** Gives the element right before one of a page. */
export const elementBefore = (element: Element): Element | null => own(Element, 'previousElementSibling', element);

/** Gives the styles of an element itself. */
export const styleOf = (element: HTMLElement | SVGElement): CSSStyleDeclaration =>
  own(element instanceof HTMLElement ? HTMLElement : SVGElement, 'style', element);
