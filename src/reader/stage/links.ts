import { askBackground } from '../../shared/messages.ts';
import { jumpTo } from './go-to.ts';

/**
 * Follow links as a reader expects: within the article they scroll, all others open in this tab as on any page.
 * Middle clicks and modifier keys stay the browser's.
 * @param dialog The reader's dialog.
 * @param close Called when a link leads to a place of the page that the article does not hold.
 * @param staysReading Gives true if links to other pages are to open in the reader.
 * @param signal Ends the following.
 */
export function followLinks(
  dialog: HTMLDialogElement,
  close: () => void,
  staysReading: () => boolean,
  signal: AbortSignal,
): void {
  const keepInTab = () => {
    for (const link of dialog.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"], [target])')) {
      // The page's <base target> would reach them.
      link.target = '_self';
    }
  };
  keepInTab();
  // Further pages of the article bring more of them.
  const observer = new MutationObserver(keepInTab);
  observer.observe(dialog, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || !isPlain(event)) return;
    if (isFragment(link)) {
      event.preventDefault();
      goToId(dialog, link.getAttribute('href')?.slice(1) ?? '');
    } else if (isPlaceInPage(link)) {
      event.preventDefault();
      const { href } = link;
      close();
      location.assign(href);
    } else if (staysReading() && link.target === '_self' && /^https?:$/.test(link.protocol)) {
      // Without the background the link still leads on.
      askBackground('readNext', link.href).catch(() => undefined);
    }
  };
  dialog.addEventListener('click', follow, { signal });
}

const isFragment = (link: Element): boolean => link.getAttribute('href')?.startsWith('#') ?? false;

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

function isPlaceInPage(link: HTMLAnchorElement): boolean {
  const [address, fragment] = link.href.split('#');
  return fragment !== undefined && address === location.href.split('#')[0];
}

function goToId(dialog: HTMLElement, id: string): void {
  const target =
    id === '' || id === 'top' ? dialog.querySelector('article') : dialog.querySelector(`#${CSS.escape(id)}`);
  if (target instanceof HTMLElement) jumpTo(target);
}
