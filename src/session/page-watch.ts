import { READER_HOST } from '../shared/reader-host.ts';
import { TIDY_MARK } from '../tidy/marks.ts';

/** Events after which the page may show something else although its nodes are the same. */
const FORM_EVENTS = ['input', 'change', 'reset', 'toggle'] as const;

/** Elements whose resources change what the page shows when they arrive. */
const SHOWN_WHEN_LOADED = 'link, style, iframe, frame, object';

/** Tells whether a page is still the one that it was. */
export interface PageWatch {
  /** True as soon as the page has changed, also if no observer has been called yet. */
  hasChanged(): boolean;
  /** Stop watching; the page counts as changed. */
  end(): void;
}

/**
 * Watch a page for its first change: of a node, an attribute, a form, the address or the size of the window, or by a
 * style sheet that arrives. What the extension itself does in the page is no change. After the first change nothing is
 * watched any more, so that a page that goes on changing pays nothing. Not seen are changes that scripts make in shadow
 * trees, in frames and in rules of style sheets.
 * @param page The live page.
 */
export function watchPage(page: Document): PageWatch {
  const address = page.URL;
  const ending = new AbortController();
  const observer = new MutationObserver((records) => note(records));
  const end = (): void => {
    observer.disconnect();
    ending.abort();
  };
  const note = (records: readonly MutationRecord[]): void => {
    if (records.some(isOfPage)) end();
  };
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  const options = { capture: true, passive: true, signal: ending.signal };
  const noteEvent = ({ target, type }: Event): void => {
    if (!(target instanceof Element) || target.localName === READER_HOST) return;
    if (type !== 'load' || target.matches(SHOWN_WHEN_LOADED)) end();
  };
  for (const type of [...FORM_EVENTS, 'load']) page.addEventListener(type, noteEvent, options);
  page.defaultView?.addEventListener('resize', end, options);
  return {
    hasChanged() {
      note(observer.takeRecords());
      return ending.signal.aborted || page.URL !== address;
    },
    end,
  };
}

function isOfPage({ type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return attributeName !== TIDY_MARK;
  if (type === 'characterData') return true;
  return [...addedNodes, ...removedNodes].some((node) => !(node instanceof Element && node.localName === READER_HOST));
}
