import { findOverlays } from './find-overlays.ts';
import { hideMarked, mark, unmarkAll } from './marks.ts';

/** What the page holds, as the extractor sees it. */
export interface PageParts {
  /** Rails, bars and boxes, with the reason for each. */
  readonly clutter: readonly { readonly element: Element; readonly reason: string }[];
  /** What holds the article: none of it may be hidden. */
  readonly article: readonly Element[];
}

/** Clutter that belongs to the page while the page stays itself. */
const LEFT_ALONE = new Set(['author card', 'hidden', 'navigation', 'next story', 'tags']);

/** Boxes that open on a press are of use; they are hidden only where they stand open already. */
const HIDDEN_IF_OPEN = new Set(['consent', 'dialog', 'search']);

/** Clutter that a page adds later is looked for this long, in milliseconds, after the last change. */
const QUIET = 400;

/** A page that never stops changing is looked through no more often than this. */
const MOST_LOOKS = 40;

/**
 * Hide the rails, bars, boxes and overlays of the page in place; also those that the page adds later.
 * @param look Looks through the page afresh.
 * @param signal When it is aborted, all that was hidden is shown again.
 * @returns How many elements are hidden at first.
 */
export function tidyPage(look: () => PageParts, signal: AbortSignal): number {
  hideMarked(signal);
  const hidden = hideClutter(look());
  signal.addEventListener('abort', unmarkAll, { once: true });
  watchForMore(() => hideClutter(look()), signal);
  return hidden;
}

function hideClutter({ clutter, article }: PageParts): number {
  const boxes = clutter.filter(({ reason, element }) => mayHide(reason, element)).map(({ element }) => element);
  const overlays = findOverlays();
  const chosen = [...new Set([...overlays, ...boxes])].filter((element) => !touches(element, article));
  for (const element of chosen) mark(element, overlays.includes(element));
  return chosen.length;
}

function mayHide(reason: string, element: Element): boolean {
  return !LEFT_ALONE.has(reason) && (!HIDDEN_IF_OPEN.has(reason) || element.checkVisibility());
}

function touches(element: Element, article: readonly Element[]): boolean {
  return (
    element.matches('html, body') ||
    article.some(
      (part) => part === element || element.contains(part) || (part.matches('p, li') && part.contains(element)),
    )
  );
}

function watchForMore(hideMore: () => void, signal: AbortSignal): void {
  let timer = 0;
  let looks = 0;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    if (looks < MOST_LOOKS) timer = window.setTimeout(hideAgain, QUIET);
  });
  const hideAgain = (): void => {
    looks++;
    hideMore();
    observer.takeRecords();
  };
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
