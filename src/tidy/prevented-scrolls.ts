import { isNamedBy } from '../shared/page-elements.ts';
import { READER_HOST } from '../shared/reader-host.ts';
import { isScroller, pageBody, pageRoot } from './page-tree.ts';

/** Lines and pages of a wheel in pixels. */
const LINE_PX = 40;

/** Share of the window's height that Page Up and Page Down move. */
const PAGE_SHARE = 0.875;

/** Selects what works with the wheel and the keys by itself. */
const OWN_WAYS =
  'canvas, svg, video, iframe, input, textarea, select, [contenteditable], [role=slider], [role=application]';

/** Selects what may move the focus within itself. */
const OWN_FOCUS = `dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [role=menu], [role=grid], ${READER_HOST}`;

/**
 * Move the page where a listener of a layer that is hidden now keeps the wheel and the keys from it, and let Tab move the
 * focus: the trap of a hidden layer would keep it where nobody sees it.
 * @param isNeeded True while a layer is hidden that may have such a listener.
 * @param signal Ends it.
 */
export function moveWherePrevented(isNeeded: () => boolean, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const watch = (event: Event, way: () => number): void => {
    if (!event.isTrusted || !isNeeded() || hasOwnWay(event)) return;
    // The page's own listeners come first.
    setTimeout(() => {
      const top = event.defaultPrevented ? way() : 0;
      if (top !== 0) scrollBy({ top, behavior: 'instant' });
    });
  };
  const letTab = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || !event.isTrusted || !isNeeded() || hasOwnWay(event)) return;
    const elements = elementsOn(event);
    if (elements.length > 0 && !elements.some((element) => isNamedBy(element, OWN_FOCUS)))
      event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', letTab, { capture: true, signal });
  window.addEventListener('wheel', (event) => watch(event, () => wayOfWheel(event)), options);
  window.addEventListener('keydown', (event) => watch(event, () => wayOfKey(event)), options);
}

/** Finds the elements that an event passes, from the one it is for outwards, in shadow trees too. */
const elementsOn = (event: Event): Element[] => event.composedPath().filter((node) => node instanceof Element);

function hasOwnWay(event: Event): boolean {
  const around = elementsOn(event);
  if (around.some((element) => isNamedBy(element, OWN_WAYS))) return true;
  const body = around.indexOf(pageBody());
  return around.slice(0, body < 0 ? around.length : body).some(isScroller);
}

function wayOfWheel({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  if (ctrlKey) return 0;
  return deltaY * ([1, LINE_PX, innerHeight * PAGE_SHARE][deltaMode] ?? 1);
}

function wayOfKey({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): number {
  if (ctrlKey || altKey || metaKey) return 0;
  const page = innerHeight * PAGE_SHARE;
  const ways: Record<string, number> = {
    PageDown: page,
    PageUp: -page,
    ' ': shiftKey ? -page : page,
    ArrowDown: LINE_PX,
    ArrowUp: -LINE_PX,
    End: pageRoot().scrollHeight,
    Home: -pageRoot().scrollHeight,
  };
  return ways[key] ?? 0;
}
