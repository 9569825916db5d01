/** Prototypes whose properties and methods are asked. */
type Kind = 'CharacterData' | 'Document' | 'DocumentFragment' | 'Element' | 'Node' | 'TreeWalker';

/** Finds what a prototype itself has; nothing where there are no nodes, as in a service worker. */
const ofPrototype = (kind: Kind, name: string): PropertyDescriptor | undefined =>
  Object.getOwnPropertyDescriptor(globalThis[kind]?.prototype ?? {}, name);

/**
 * Makes a reader of a property that asks the prototype's own getter. In a form with a field named `children`, `form.children`
 * is that field, and `<img name="body">` hides `document.body`. And in scripts of extensions Firefox looks for each property
 * of a node through a wrapper, for ten times as long as the getter takes; so `packaging/node-calls.mjs` puts the functions of
 * this file in the place of such properties where many nodes are read.
 */
function getter<Owner extends object, Value>(kind: Kind, name: string): (owner: Owner) => Value {
  const get = ofPrototype(kind, name)?.get;
  return (owner) => get?.call(owner);
}

/** Makes a reader of a property that elements alone have: of other nodes it gives nothing, as the property would. */
function getterOfElements<Value>(name: string): (element: Element) => Value {
  const get = getter<Element, Value>('Element', name);
  return (node) => (nodeTypeOf(node) === 1 ? get(node) : undefined) as Value;
}

/** Makes a reader of a property that elements, documents and fragments have each by a prototype of their own. */
function getterOfTrees<Value>(name: string): (tree: Node) => Value {
  const [ofElement, ofDocument, ofFragment] = TREES.map((kind) => getter<Node, Value>(kind, name));
  return (tree) =>
    (nodeTypeOf(tree) === 1 ? ofElement : nodeTypeOf(tree) === 9 ? ofDocument : ofFragment)?.(tree) as Value;
}

const TREES: readonly Kind[] = ['Element', 'Document', 'DocumentFragment'];

/** Makes a reader of a property that elements and texts have each by a prototype of their own. */
function getterOfSiblings(name: string): (node: Node) => Element | null {
  const ofElement = getter<Node, Element | null>('Element', name);
  const ofText = getter<Node, Element | null>('CharacterData', name);
  return (node) => (nodeTypeOf(node) === 1 ? ofElement : ofText)(node);
}

/** Makes a caller of a method that takes the prototype's own one. */
function method<Owner extends object, Given, Value>(
  kind: Kind,
  name: string,
): (owner: Owner, given: Given, more?: string) => Value {
  const call = ofPrototype(kind, name)?.value;
  return (owner, given, more) => call.call(owner, given, more);
}

/** Makes a caller of a method that elements, documents and fragments have each by a prototype of their own. */
function methodOfTrees<Given, Value>(name: string): (tree: Node, given: Given) => Value {
  const [ofElement, ofDocument, ofFragment] = TREES.map((kind) => method<Node, Given, Value>(kind, name));
  return (tree, given) =>
    (nodeTypeOf(tree) === 1 ? ofElement : nodeTypeOf(tree) === 9 ? ofDocument : ofFragment)?.(tree, given) as Value;
}

/** Reads a property past an owner's own ones. */
export const own = <Value>(kind: { readonly prototype: object }, name: string, owner: object): Value =>
  Reflect.get(kind.prototype, name, owner) as Value;

/** Gives the kind of a node by the DOM's numbers: 1 for an element, 3 for a text, 9 for a document, 11 for a fragment. */
export const nodeTypeOf = /* @__PURE__ */ getter<Node, number>('Node', 'nodeType');

/** Gives the text of a text of a page. */
export const dataOf = /* @__PURE__ */ getter<CharacterData, string>('CharacterData', 'data');

/** Gives the text of a text or a comment; null for every other node. */
export const nodeValueOf = /* @__PURE__ */ getter<Node, string | null>('Node', 'nodeValue');

const textContentOf = /* @__PURE__ */ getter<Node, string | null>('Node', 'textContent');

/** Gives all text in a node of a page as it stands there. */
export const rawTextOf = (node: Node): string => textContentOf(node) ?? '';

/** Gives the first node in one of a page. */
export const firstNodeIn = /* @__PURE__ */ getter<Node, ChildNode | null>('Node', 'firstChild');

/** Gives the last node in one of a page. */
export const lastNodeIn = /* @__PURE__ */ getter<Node, ChildNode | null>('Node', 'lastChild');

/** Gives the node right after one of a page. */
export const nodeAfter = /* @__PURE__ */ getter<Node, ChildNode | null>('Node', 'nextSibling');

/** Gives the node right before one of a page. */
export const nodeBefore = /* @__PURE__ */ getter<Node, ChildNode | null>('Node', 'previousSibling');

/** Gives the nodes in one of a page. */
export const nodesIn = /* @__PURE__ */ getter<Node, NodeListOf<ChildNode>>('Node', 'childNodes');

/** Gives the node around one of a page: an element, a document or a shadow tree. */
export const parentNodeOf = /* @__PURE__ */ getter<Node, ParentNode | null>('Node', 'parentNode');

/**
 * Gives the element around one of a page; null around the root, and in a shadow tree. Who went on from a form with a field
 * named `parentElement` by that name would never come out of it.
 */
export const parentOf = /* @__PURE__ */ getter<Node, HTMLElement | null>('Node', 'parentElement');

/** Gives the document of an element of a page. */
export const pageOf = /* @__PURE__ */ getter<Node, Document>('Node', 'ownerDocument');

/** Gives the address that the relative ones in a node start from. */
export const baseOf = /* @__PURE__ */ getter<Node, string>('Node', 'baseURI');

/** Tells whether a node of a page still stands there. */
export const isInPage = /* @__PURE__ */ getter<Node, boolean>('Node', 'isConnected');

/** Gives the name of an element of a page, in small letters and without a prefix. */
export const nameOf = /* @__PURE__ */ getterOfElements<string>('localName');

/** Gives the address of the language that an element of a page belongs to: of HTML, of drawings, of formulas. */
export const namespaceOf = /* @__PURE__ */ getter<Element, string | null>('Element', 'namespaceURI');

/** Gives the shadow tree of an element of a page, if it has an open one. */
export const shadowOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>('Element', 'shadowRoot');

/** Gives the name of an element of a page as `tagName` does: in capitals where it is one of HTML. */
export const tagNameOf = /* @__PURE__ */ getterOfElements<string>('tagName');

/** Gives the id of an element of a page; empty if it has none. */
export const idOf = /* @__PURE__ */ getter<Element, string>('Element', 'id');

/** Gives the class attribute of an element of a page; an object, no text, where the element is a drawing. */
export const classNameOf = /* @__PURE__ */ getterOfElements<string>('className');

/** Gives the elements right in an element of a page. */
export const childrenOf = /* @__PURE__ */ getter<Element, HTMLCollection>('Element', 'children');

/** Gives the elements right in an element of a page, in a document or in a fragment. */
export const childrenIn = /* @__PURE__ */ getterOfTrees<HTMLCollection>('children');

/** Gives the first element in an element of a page, in a document or in a fragment. */
export const firstChildOf = /* @__PURE__ */ getterOfTrees<Element | null>('firstElementChild');

/** Gives the last element in an element of a page, in a document or in a fragment. */
export const lastChildOf = /* @__PURE__ */ getterOfTrees<Element | null>('lastElementChild');

/** Gives the element before a node of a page, in the same one. */
export const elementBefore = /* @__PURE__ */ getterOfSiblings('previousElementSibling');

/** Gives the element after a node of a page, in the same one. */
export const elementAfter = /* @__PURE__ */ getterOfSiblings('nextElementSibling');

/** Gives the value of an attribute of an element of a page; null if it has none. */
export const attributeOf = /* @__PURE__ */ method<Element, string, string | null>('Element', 'getAttribute');

/** Tells whether an element of a page has an attribute. */
export const hasAttribute = /* @__PURE__ */ method<Element, string, boolean>('Element', 'hasAttribute');

/** Takes an attribute away from an element of a page. */
export const removeAttributeOf = /* @__PURE__ */ method<Element, string, void>('Element', 'removeAttribute');

const set = /* @__PURE__ */ method<Element, string, void>('Element', 'setAttribute');

/** Gives an element of a page an attribute, or takes it away if the value is null. */
export const setAttributeOf = (element: Element, name: string, value: string | null): void =>
  value === null ? removeAttributeOf(element, name) : set(element, name, value);

/** Tells whether a node of a page is another one or around it; false where there is no other. */
export const holds = /* @__PURE__ */ method<Node, Node | null, boolean>('Node', 'contains');

/** Tells whether a selector names an element of a page. @throws If it is none. */
export const isNamedBy = /* @__PURE__ */ method<Element, string, boolean>('Element', 'matches');

/** Finds the nearest element around one of a page, or that one itself, which a selector names. @throws If it is none. */
export const closestOf = /* @__PURE__ */ method<Element, string, Element | null>('Element', 'closest');

/** Finds the first element in an element, a document or a fragment that a selector names. @throws If it is none. */
export const firstIn = /* @__PURE__ */ methodOfTrees<string, Element | null>('querySelector');

const listIn = /* @__PURE__ */ methodOfTrees<string, NodeListOf<Element>>('querySelectorAll');

/** Finds everything that a selector names in an element, a document or a fragment. @throws If it is none. */
export const allIn = <Found extends Element = Element>(tree: ParentNode, selector: string): NodeListOf<Found> =>
  listIn(tree, selector) as NodeListOf<Found>;

/** Gives the box of an element of a page in the window, in pixels. */
export const boxOf = (element: Element): DOMRect =>
  own<Element['getBoundingClientRect']>(Element, 'getBoundingClientRect', element).call(element);

/** Tells whether an element of a page is drawn. */
export const hasBox = (element: Element, options?: CheckVisibilityOptions): boolean =>
  own<Element['checkVisibility']>(Element, 'checkVisibility', element).call(element, options);

/** Gives the styles of an element itself. */
export const styleOf = (element: HTMLElement | SVGElement): CSSStyleDeclaration =>
  own(element instanceof HTMLElement ? HTMLElement : SVGElement, 'style', element);

/** Gives the nodes that fill a slot; none where the node is no slot. */
export const assignedTo = (slot: Node): Node[] =>
  slot instanceof HTMLSlotElement ? HTMLSlotElement.prototype.assignedNodes.call(slot) : [];

/** Gives the document of a frame of the same origin; null where it is of another one, or the element no frame. */
export function frameIn(element: Element): Document | null {
  // In a drawing that name means nothing.
  if (namespaceOf(element) !== 'http://www.w3.org/1999/xhtml') return null;
  return own(nameOf(element) === 'frame' ? HTMLFrameElement : HTMLIFrameElement, 'contentDocument', element);
}

/** Gives the address of a page. */
export const addressOf = /* @__PURE__ */ getter<Document, string>('Document', 'URL');

/** Copies a page deeply; the copy has no window, so that it runs nothing and fetches nothing. */
export const copyOf = (page: Document): Document => Node.prototype.cloneNode.call(page, true) as Document;

/** Makes a new page without a window, which runs nothing and fetches nothing. */
export const emptyPage = (page: Document): Document =>
  own<DOMImplementation>(Document, 'implementation', page).createHTMLDocument('');

/** Gives the root element of a page. */
export const rootOf = /* @__PURE__ */ getter<Document, Element | null>('Document', 'documentElement');

/** Gives the body of a page. */
export const bodyOf = /* @__PURE__ */ getter<Document, HTMLElement | null>('Document', 'body');

/** Gives the node at which a walk over a page stands. */
export const currentNodeOf = /* @__PURE__ */ getter<TreeWalker, Node>('TreeWalker', 'currentNode');

/** Goes to the next node of a walk over a page. */
export const nextIn = /* @__PURE__ */ method<TreeWalker, void, Node | null>('TreeWalker', 'nextNode');

let itemOf: NodeList['item'] | undefined;

/** Puts the nodes of a list into an array. A spread asks for each by a property, its number. */
export function nodesOf<Found extends Node>(list: NodeListOf<Found>): Found[] {
  itemOf ??= NodeList.prototype.item;
  const nodes: Found[] = [];
  for (let node = itemOf.call(list, 0); node; node = itemOf.call(list, nodes.length)) nodes.push(node as Found);
  return nodes;
}
