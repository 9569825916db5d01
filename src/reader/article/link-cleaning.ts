import { withoutTracking } from '../../shared/tracking-names.ts';

/** Cuts out of the links of an article what only serves to recognise a visitor, while the user wants that. */
export interface LinkCleaning {
  /** Include the links of a part of the article. */
  include(part: HTMLElement): void;
  /** Cut all links, or give all of them their whole addresses. */
  cleanAll(isClean: boolean): void;
}

/**
 * Start cutting the links of one reader; a link that is cut shows its whole address while the pointer is over it.
 * @param isCleanAtFirst True if they are cut at first.
 */
export function linkCleaning(isCleanAtFirst: boolean): LinkCleaning {
  const cut: ((isClean: boolean) => void)[] = [];
  let isClean = isCleanAtFirst;
  const pageOf = (address: string) => address.split('#')[0];
  return {
    include(part) {
      for (const link of part.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        const { href, title } = link;
        const clean = withoutTracking(href);
        // Places of this page are found by its own address.
        if (clean === href || pageOf(href) === pageOf(location.href)) continue;
        const set = (isShort: boolean) => {
          link.href = isShort ? clean : href;
          link.title = isShort ? `${title}\n${href}`.trim() : title;
        };
        cut.push(set);
        if (isClean) set(true);
      }
    },
    cleanAll(isNowClean) {
      isClean = isNowClean;
      for (const set of cut) set(isClean);
    },
  };
}
