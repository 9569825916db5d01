import type { Article } from '../article/article.ts';

/**
 * Clone an article, since the reader moves what it shows into its own view.
 * @param article The article; it stays as it is.
 * @returns One that is equal, with elements of its own, which have the same origins in the page.
 */
export function cloneArticle(article: Article): Article {
  const origins = new WeakMap<Element, Element>();
  const clone = (part: HTMLElement): HTMLElement => {
    const cloned = part.cloneNode(true) as HTMLElement;
    const others = cloned.querySelectorAll('*');
    copyOrigin(part, cloned, article.origins, origins);
    for (const [place, element] of part.querySelectorAll('*').entries()) {
      copyOrigin(element, others[place], article.origins, origins);
    }
    return cloned;
  };
  return { ...article, body: clone(article.body), leadImage: article.leadImage && clone(article.leadImage), origins };
}

function copyOrigin(
  element: Element,
  cloned: Element | undefined,
  from: WeakMap<Element, Element>,
  to: WeakMap<Element, Element>,
): void {
  const origin = from.get(element);
  if (origin && cloned) to.set(cloned, origin);
}
