import { pageNode } from './page-node.ts';

/** What a page shows inside of an element but keeps apart from its own tree: by host, a shadow root or a frame's body. */
export type Insides = ReadonlyMap<Node, Node>;

/** Shortest prose, in characters, for which a shadow root is read, and for which a frame is. */
const SHADOW_PROSE = 90;
const FRAME_PROSE = 500;

/** A frame with this many times the prose of the page around it holds the article. */
const FRAME_SHARE = 2;

const PROSE = 'p, pre, blockquote, li, td';

/** Shadow roots in shadow roots are followed this far, and so many elements are looked at. */
const MOST_LEVELS = 20;
const MOST_ELEMENTS = 100_000;

/** Whether an element may keep something inside, told by its name: a custom element, or a frame. */
export function mayHold(name: string): boolean {
  return name === 'iframe' || name.includes('-');
}

/**
 * Find what a page keeps inside of its elements: open shadow roots with prose in them, and frames of its own site that
 * hold the article in its place.
 * @param hosts Elements of the page that may hold something.
 */
export function findInsides(page: Document, hosts: readonly Element[]): Insides {
  const insides = new Map<Node, Node>();
  const budget = { elements: MOST_ELEMENTS };
  for (const host of hosts) {
    if (pageNode.name(host) === 'iframe') addFrame(page, host, insides);
    else addShadow(host, insides, budget, 0);
  }
  return insides;
}

/** @returns Whether the element, or one within it, keeps prose. */
function addShadow(host: Element, insides: Map<Node, Node>, budget: { elements: number }, level: number): boolean {
  const root = pageNode.shadow(host);
  if (!root || level > MOST_LEVELS || budget.elements < 0) return false;
  let isWorth = proseIn(root, SHADOW_PROSE) >= SHADOW_PROSE;
  for (const element of root.querySelectorAll('*')) {
    if (budget.elements-- < 0) break;
    if (pageNode.name(element).includes('-') && addShadow(element, insides, budget, level + 1)) isWorth = true;
  }
  if (isWorth) insides.set(host, root);
  return isWorth;
}

function addFrame(page: Document, frame: Element, insides: Map<Node, Node>): void {
  const document = pageNode.frame(frame);
  const body = document && pageNode.select(document, 'body')[0];
  if (!body) return;
  const prose = proseIn(body, Number.POSITIVE_INFINITY);
  if (prose < FRAME_PROSE) return;
  const [own] = pageNode.select(page, 'body');
  if (!own || prose > proseIn(own, prose) * FRAME_SHARE) insides.set(frame, body);
}

/** Characters of prose, counted up to a bound. */
function proseIn(root: ParentNode, bound: number): number {
  let prose = 0;
  for (const element of pageNode.below(root, PROSE)) {
    prose += pageNode.text(element)?.length ?? 0;
    if (prose >= bound) break;
  }
  return prose;
}

/** The children of a node as the page shows them: of what is inside, and in a slot of what stands for it. */
export function shownChildren(node: Node, insides: Insides): Node[] {
  if (insides.size > 0 && pageNode.type(node) === Node.ELEMENT_NODE && pageNode.name(node) === 'slot') {
    const assigned = pageNode.assigned(node);
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  const holder = insides.get(node) ?? node;
  for (let child = pageNode.firstChild(holder); child; child = pageNode.nextSibling(child)) children.push(child);
  return children;
}
