import type { Removal } from '../../article/article.ts';
import { element } from '../../ui/controls/element.ts';
import type { ArticleView } from '../article/article-view.ts';

/**
 * Put something that was left out into the article, before what follows it in the page, and go there.
 * @param removal What it is.
 * @param text Its text; it is moved.
 * @param view The article.
 * @param origins From elements of the article to those of the page.
 * @returns What stands in the article now. It has the focus.
 */
export function putBack(
  removal: Removal,
  text: HTMLElement,
  view: ArticleView,
  origins: WeakMap<Element, Element>,
): HTMLElement {
  const restored = element('div', { class: 'restored', tabindex: -1 });
  const holder = element('div', {}, restored);
  restored.append(...text.childNodes);
  view.add(holder, firstAfter(removal.origin, view.body, origins));
  restored.scrollIntoView({ block: 'center', behavior: 'instant' });
  restored.focus({ preventScroll: true });
  return restored;
}

function firstAfter(origin: Element | undefined, body: Element, origins: WeakMap<Element, Element>) {
  return [...body.children].find((block) => {
    const other = originOf(block, origins);
    // Elements of two documents have no order.
    if (!origin || other?.ownerDocument !== origin.ownerDocument) return false;
    return (origin.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
}

/** A block that the reader made itself, as the box around a table, is where its first part was. */
function originOf(block: Element, origins: WeakMap<Element, Element>): Element | undefined {
  return origins.get(block) ?? (block.firstElementChild ? origins.get(block.firstElementChild) : undefined);
}
