import { madeBeside } from '../page/made-beside.ts';
import { rawText } from '../page/raw-text.ts';

/**
 * Gives an element another name; its attributes and children stay.
 * @returns The new element, in the old one's place.
 */
export function rename(element: Element, name: string): Element {
  const renamed = madeBeside(element, name);
  for (const { name: attribute, value } of element.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/**
 * Puts a new element of this name around an element.
 * @returns The new element, in the element's place.
 */
export function wrap(element: Element, name: string): Element {
  const box = madeBeside(element, name);
  element.replaceWith(box);
  box.append(element);
  return box;
}

/**
 * Puts all children of an element into one new element of this name inside it.
 * @returns The new element.
 */
export function wrapContent(element: Element, name: string): Element {
  const box = madeBeside(element, name);
  box.append(...element.childNodes);
  element.append(box);
  return box;
}

/**
 * Takes a node away that shows nothing: a gap, a line break, a box whose content has moved elsewhere. A node that shows
 * words or a picture stays.
 */
export function removeBlank(node: ChildNode): void {
  const shows = /\S/.test(rawText(node)) || (node.nodeType === 1 && (node as Element).querySelector('img') !== null);
  if (!shows) node.remove();
}

/** Ends a line of text where a line break ends it. */
export function breakIntoText(lineBreak: Element): void {
  lineBreak.replaceWith('\n');
}

/** Shows the line ends of a text, and the spaces at the start of its lines, as line breaks and spaces that stay. */
export function lineEndsIntoBreaks(text: Text): void {
  const lines = text.data.split('\n').map((line) => line.replace(/^ +/, ({ length }) => '\u00a0'.repeat(length)));
  if (lines.length > 1)
    text.replaceWith(...lines.flatMap((line, place) => (place > 0 ? [madeBeside(text, 'br'), line] : [line])));
}

/** Puts the content of an element of another tree in the place of one that browsers do not show. */
export function open(closed: Element, content: Element): void {
  closed.replaceWith(...content.childNodes);
}
