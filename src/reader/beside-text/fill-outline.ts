import { TITLE_ID } from '../title-id.ts';
import { entryFor, HEADINGS, MIN_HEADINGS, markCurrent, nested } from './outline-list.ts';

/**
 * Fill the contents of the toolbar: a press leads to a heading, and the one that is being read is marked.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function fillOutline(dialog: HTMLElement, signal: AbortSignal): void {
  const button = dialog.querySelector<HTMLElement>('#tool-contents');
  const panel = dialog.querySelector<HTMLElement>('#tool-contents-panel');
  if (!button || !panel) return;
  let entries = new Map<HTMLElement, HTMLElement>();
  // Other ways to find the article and further pages bring other headings.
  const count = () => {
    button.hidden = dialog.querySelectorAll(HEADINGS).length < MIN_HEADINGS;
  };
  const fill = () => {
    const headings = [...dialog.querySelectorAll<HTMLElement>(`article #${TITLE_ID}, ${HEADINGS}`)];
    entries = new Map(headings.map((heading) => [heading, entryFor(heading, dialog)]));
    panel.replaceChildren(nested(entries));
  };
  count();
  const observer = new MutationObserver(count);
  observer.observe(dialog.querySelector('main') ?? dialog, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  panel.addEventListener('beforetoggle', ({ newState }) => newState === 'open' && fill());
  panel.addEventListener('toggle', ({ newState }) => newState === 'open' && markCurrent(entries)?.focus());
  dialog.addEventListener('scroll', () => panel.matches(':popover-open') && markCurrent(entries), {
    signal,
    passive: true,
  });
}
