import { allIn, firstNodeIn, hasBox, nodeAfter, nodeTypeOf } from '../../shared/page-elements.ts';

/**
 * Elements without a box (`display: contents`) that may lie in each other. Set by hand: each costs a look at all its
 * children.
 */
const MAX_BOXLESS_NESTING = 3;

/**
 * Tells whether an element of a page in a window has a box that is shown or, if it has none, a child that is.
 * @param levels Elements without a box that may still lie in each other.
 */
export function isVisible(element: Element, levels = MAX_BOXLESS_NESTING): boolean {
  // First what is true of nearly all.
  if (hasBox(element, WITH_VISIBILITY)) return true;
  if (hasBox(element)) return showsPart(element);
  if (levels === 0) return false;
  for (let child = firstNodeIn(element); child; child = nodeAfter(child)) {
    if (nodeTypeOf(child) === Node.ELEMENT_NODE && isVisible(child as Element, levels - 1)) return true;
  }
  return false;
}

/** Asks for the property `visibility` too, by its old name and by its new one. */
const WITH_VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true, checkVisibilityCSS: true };

/** Tells whether something in an element is shown that is itself invisible: `visibility` may be set back inside. */
function showsPart(element: Element): boolean {
  for (const part of allIn(element, '*')) if (hasBox(part, WITH_VISIBILITY)) return true;
  return false;
}
