import {
  allIn,
  assignedTo,
  firstNodeIn,
  frameIn,
  nameOf,
  nodeAfter,
  nodeTypeOf,
  rawTextOf,
  shadowOf,
} from '../../shared/page-elements.ts';
import { elementsIn } from './elements-in.ts';

/** Content that a page shows in an element but keeps out of its own tree: by host, a shadow root or a frame's body. */
export type Insides = ReadonlyMap<Node, Node>;

/** Least text of paragraphs and lists, in characters, for which a shadow root is read: one short sentence. */
const MIN_SHADOW_PROSE_CHARS = 25;

/** Least prose, in characters, for which a frame is read. Set by hand: advertisements and forms have less. */
const MIN_FRAME_PROSE_CHARS = 500;

/** A frame holds the article if it has more than this many times the prose of the page around it. Set by hand. */
const MIN_FRAME_TIMES_PROSE = 2;

/** Selects the elements whose text counts as prose here. */
const PROSE = 'p, pre, blockquote, li, td';

/** Selects what is part of an article without any prose around it. */
const SHOWN = 'h2, h3, h4, pre, table, math, video, audio, figcaption, img';

/** Least width, in CSS pixels, of a picture for which a shadow root is read. Set by hand: below it are signs and faces. */
const MIN_PICTURE_WIDTH = 120;

/** Most shadow roots that may lie in each other; a bound for hostile pages. */
const MAX_SHADOW_NESTING = 20;

/** Most frames that may lie in each other. Set by hand: pages have two. */
const MAX_FRAME_NESTING = 3;

/** Most elements in shadow roots that are looked at on a page; a bound for hostile pages. */
const MAX_SHADOW_ELEMENTS = 100_000;

/** Tells from its name whether an element may keep something inside: a custom element, or a frame. */
export function mayKeepInside(name: string): boolean {
  return isFrame(name) || name.includes('-');
}

const isFrame = (name: string): boolean => name === 'iframe' || name === 'frame';

/**
 * Finds what a page keeps inside of its elements: open shadow roots with prose in them, and frames of its own origin
 * that hold the article in its place.
 * @param hosts Elements of the page that may keep something inside.
 */
export function findInsides(page: Document, hosts: readonly Element[]): Insides {
  const insides = new Map<Node, Node>();
  const budget = { elements: MAX_SHADOW_ELEMENTS };
  for (const host of hosts) {
    if (isFrame(nameOf(host))) addFrame(page, host, insides, 0);
    else addShadow(host, insides, budget, 0);
  }
  return insides;
}

/**
 * Adds the shadow root of an element, and those in it, if they have prose.
 * @param level How many shadow roots the element lies in.
 * @returns True if the element, or one within it, keeps prose.
 */
function addShadow(host: Element, insides: Map<Node, Node>, budget: { elements: number }, level: number): boolean {
  const root = shadowOf(host);
  if (!root || level > MAX_SHADOW_NESTING || budget.elements < 0) return false;
  let hasProse = proseIn(root, MIN_SHADOW_PROSE_CHARS) >= MIN_SHADOW_PROSE_CHARS || showsPart(root);
  for (const element of elementsIn(root, '*')) {
    if (budget.elements-- < 0) break;
    if (nameOf(element).includes('-') && addShadow(element, insides, budget, level + 1)) hasProse = true;
  }
  if (hasProse) insides.set(host, root);
  return hasProse;
}

/** Tells whether a shadow root shows a program, a table, a film or a picture that is no sign. */
function showsPart(root: ShadowRoot): boolean {
  return [...allIn(root, SHOWN)].some(
    // A picture that does not load is as wide as its description.
    (part) =>
      !(part instanceof HTMLImageElement) ||
      (Number(part.getAttribute('width')) || part.width || MIN_PICTURE_WIDTH) >= MIN_PICTURE_WIDTH,
  );
}

/**
 * Adds the body of a frame, and those of the frames in it, if they have the prose that the page lacks.
 * @param level How many frames the frame lies in.
 * @returns True if the frame, or one within it, has been added.
 */
function addFrame(page: Document, frame: Element, insides: Map<Node, Node>, level: number): boolean {
  const document = frameIn(frame);
  const body = document && allIn(document, 'body, frameset')[0];
  if (!body || level > MAX_FRAME_NESTING) return false;
  let isAdded = hasArticle(page, body);
  for (const inner of allIn(document, 'iframe, frame')) {
    if (addFrame(page, inner, insides, level + 1)) isAdded = true;
  }
  if (isAdded) insides.set(frame, body);
  return isAdded;
}

function hasArticle(page: Document, body: Element): boolean {
  const prose = proseIn(body, Number.POSITIVE_INFINITY);
  if (prose < MIN_FRAME_PROSE_CHARS) return false;
  const [own] = allIn(page, 'body');
  return !own || prose > proseIn(own, prose) * MIN_FRAME_TIMES_PROSE;
}

/** Counts the characters of prose, up to a bound. */
function proseIn(root: ParentNode, bound: number): number {
  let prose = 0;
  for (const element of allIn(root, PROSE)) {
    prose += rawTextOf(element).length;
    if (prose >= bound) break;
  }
  return prose;
}

/** Lists the children of a node as the page shows them: those of what it keeps inside, and in a slot what fills it. */
export function shownChildren(node: Node, insides: Insides): Node[] {
  if (insides.size > 0 && nodeTypeOf(node) === Node.ELEMENT_NODE && nameOf(node as Element) === 'slot') {
    const assigned = assignedTo(node);
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  const parent = insides.get(node) ?? node;
  for (let child = firstNodeIn(parent); child; child = nodeAfter(child)) children.push(child);
  return children;
}
