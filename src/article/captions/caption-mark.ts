import { elementsIn } from '../page/elements-in.ts';

/** The attribute, on the copy only, of what is a caption but does not stand in a figure. */
const CAPTION = 'data-lectern-caption';

/** Marks an element, all of whose text is the caption of a picture near it. */
export function markCaption(element: Element): void {
  element.setAttribute(CAPTION, '');
}

/** Takes off the marks that a page itself has written. */
export function removeForeignMarks(root: Element): void {
  for (const element of elementsIn(root, `[${CAPTION}]`)) element.removeAttribute(CAPTION);
}

/** Tells whether an element is marked as a caption. */
export function isMarkedCaption(element: Element): boolean {
  return element.hasAttribute(CAPTION);
}

/** Tells whether an element belongs to a picture: by its figure, or by a mark. */
export function isOfPicture(element: Element | null | undefined): boolean {
  return element?.closest(`figure, [${CAPTION}]`) != null;
}
