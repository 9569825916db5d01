import type { Removal } from '../../article/article.ts';
import { element } from '../../ui/controls/element.ts';
import type { ArticleView } from '../article/article-view.ts';

/**
 * Insert something that was left out into the article, before what follows it in the page. What was inserted before
 * keeps its place in the order of the page too.
 * @param removal The removal that took it out.
 * @param text Its text, which is moved.
 * @param view The article.
 * @param origins From elements of the article to those of the page; the new element is added.
 * @returns The element that is in the article now; it can have the focus.
 */
export function insertRestored(
  removal: Removal,
  text: HTMLElement,
  view: ArticleView,
  origins: WeakMap<Element, Element>,
): HTMLElement {
  const restored = element('div', { class: 'restored', tabindex: -1 });
  const holder = element('div', {}, restored);
  restored.append(...text.childNodes);
  view.add(holder, firstAfter(removal.origin ?? removal.around, view.body, origins));
  if (removal.origin) origins.set(restored, removal.origin);
  return restored;
}

/**
 * Scroll to something that was inserted and give it the focus, so that it is read aloud.
 * @param restored An element that `insertRestored` gave.
 */
export function goToRestored(restored: HTMLElement): void {
  restored.scrollIntoView({ block: 'center', behavior: 'instant' });
  restored.focus({ preventScroll: true });
}

/** Selects elements with parts of their own, between which something may be put back. */
const ENTRY = '[data-part=entry]';

function firstAfter(origin: Element | undefined, body: Element, origins: WeakMap<Element, Element>) {
  const found = [...body.querySelectorAll(`:scope > :not(${ENTRY}), ${ENTRY} > *`)].find((block) => {
    const other = originOf(block, origins);
    // Elements of two documents have no order.
    if (!origin || other?.ownerDocument !== origin.ownerDocument) return false;
    return (origin.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  const entry = found?.closest(ENTRY);
  return entry && entry.firstElementChild === found && !origins.get(entry)?.contains(origin ?? null) ? entry : found;
}

/**
 * Gives the origin of a block; one that the reader made itself, as the box around a table, is where its first part was.
 */
function originOf(block: Element, origins: WeakMap<Element, Element>): Element | undefined {
  return origins.get(block) ?? (block.firstElementChild ? origins.get(block.firstElementChild) : undefined);
}
