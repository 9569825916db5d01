import type { FurtherPages, FurtherText } from '../../further-pages/follow-pages.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { actionButton } from './action-button.ts';

/**
 * Most pages that are loaded without being asked for again. Set by hand: longer articles are rare, endless lists are
 * not.
 */
const MAX_PAGES_AT_ONCE = 20;

/**
 * Load the further pages of an article one after the other, and say at its end how far that is.
 * @param pages The pages.
 * @param startsItself True if it begins by itself; else there is a button.
 * @param add Adds a text at the end of the article.
 * @param signal Ends the loading.
 * @returns The element below the article.
 */
export function furtherPages(
  pages: FurtherPages,
  startsItself: boolean,
  add: (text: FurtherText) => void,
  signal: AbortSignal,
): HTMLElement {
  const status = element('p', { role: 'status', tabindex: -1 });
  const actions = element('div', { class: 'actions' });
  const view = element('div', { class: 'further', ...interfaceWriting() }, status, actions);
  const offer = (sentence: string, label: string) => {
    status.textContent = sentence;
    actions.replaceChildren(actionButton(label, start), openOnSite(pages));
  };
  const start = () => {
    // The button goes, and with it the focus would.
    if (isFocused(actions)) status.focus({ preventScroll: true });
    actions.replaceChildren();
    void load();
  };
  const load = async () => {
    for (let left = MAX_PAGES_AT_ONCE; pages.next && left > 0; left--) {
      status.textContent = loading(pages);
      const further = await pages.load(signal).catch(() => 'failed' as const);
      if (signal.aborted) return;
      if (further === 'failed') return offer(failed(pages), text('pageRetry', 'Try again'));
      if (further) add(further);
    }
    if (pages.next) offerMore();
    else status.textContent = '';
  };
  const offerMore = () => offer(goesOn(pages), text('pagesLoad', 'Load more pages'));
  if (startsItself) void load();
  else offerMore();
  return view;
}

const isFocused = (element: Element): boolean => element.matches(':focus-within');

const numberOf = ({ next }: FurtherPages): string => (next?.number === undefined ? '' : formatNumber(next.number));

function loading(pages: FurtherPages): string {
  const count = pages.next?.count;
  return count === undefined
    ? text('pageLoading', 'Loading page $1…', numberOf(pages))
    : text('pageOfLoading', 'Loading page $1 of $2…', numberOf(pages), formatNumber(count));
}

function failed(pages: FurtherPages): string {
  return text('pageFailed', 'Page $1 couldn’t be loaded. The article stops here.', numberOf(pages));
}

function goesOn(pages: FurtherPages): string {
  return text('pagesMore', 'The article continues on page $1, which isn’t loaded yet.', numberOf(pages));
}

function openOnSite(pages: FurtherPages): HTMLElement {
  return element('a', { href: pages.next?.address }, text('pageOpen', 'Open page $1 on the site', numberOf(pages)));
}
