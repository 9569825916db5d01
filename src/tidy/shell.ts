import { firstIn, holds, isNamedBy } from '../shared/page-elements.ts';
import { isCover } from './find-layers.ts';

/** Selects what pages are made of and boxes that ask for something seldom are. */
const PARTS = 'main, [role=main], nav, header, footer, h1, [role=banner], [role=navigation]';

/** Selects boxes that say that they lie over something. */
const OVER = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';

/**
 * Tells whether a layer is the page itself, as that of an application which is fixed to the window: nothing else is there.
 * @param layers Layers of the page.
 * @param content Finds what the page has besides its layers.
 */
export function isShell(layer: Element, layers: readonly Element[], content: () => readonly Element[]): boolean {
  if (!isCover(layer) || isNamedBy(layer, OVER) || firstIn(layer, PARTS) === null) return false;
  const isUnder = (other: Element): boolean =>
    other !== layer && !holds(layer, other) && isCover(other) && isAbove(layer, other);
  return !layers.some(isUnder) && content().every((element) => holds(layer, element));
}

/** True if the first element is drawn over the second one in the middle of the window. */
function isAbove(one: Element, other: Element): boolean {
  const hits = document.elementsFromPoint(innerWidth / 2, innerHeight / 2);
  const [place, otherPlace] = [one, other].map((each) => hits.findIndex((hit) => holds(each, hit)));
  return place !== undefined && otherPlace !== undefined && otherPlace >= 0 && place < otherPlace;
}
