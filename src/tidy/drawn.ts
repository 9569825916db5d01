import { boxOf, childrenOf, hasBox } from '../shared/page-elements.ts';
import { holderOf, pageBody } from './page-tree.ts';

/** True for elements that are drawn somewhere: the holder of something that is yet to come is not. */
export function isDrawn(element: Element): boolean {
  if (!hasBox(element, { visibilityProperty: true })) return false;
  const { width, height } = boxOf(element);
  return (width > 0 && height > 0) || [...childrenOf(element)].some(isDrawn);
}

/** Leaves out what stands in layers, unless all does: a bar may be taken for the end of a short article. */
export function besidesLayers(article: readonly Element[]): readonly Element[] {
  const flowing = article.filter((part) => !isInLayer(part));
  return flowing.length > 0 ? flowing : article;
}

/** True if an element is fixed to the window, or stands in one that is. */
export function isInLayer(element: Element): boolean {
  for (let holder: Element | null = element; holder && holder !== pageBody(); holder = holderOf(holder)) {
    if (getComputedStyle(holder).position === 'fixed') return true;
  }
  return false;
}
