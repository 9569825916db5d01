import { isNamedBy } from '../shared/page-elements.ts';

/** Marks of the makers of rails whose links are paid for and lead to other sites. */
const PAID =
  '[class*=taboola i], [id*=taboola i], [class*=outbrain i], [class*=mgid i], [class*=zergnet i], [class*=dianomi i], [class*=revcontent i]';

/** Longest part of a host before a country's, as in `co.uk`, that is none of the site's own; in characters. */
const MAX_SHARED_CHARS = 3;

/**
 * Tells whether at least half of the links in an element lead to other sites, as those of sources, shops and places to
 * read on do. Rails lead on in their own site, or are paid for.
 */
export function leadsAway(element: Element): boolean {
  if (isNamedBy(element, PAID) || element.querySelector(PAID)) return false;
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const away = links.filter(({ hostname }) => hostname !== '' && siteOf(hostname) !== siteOf(location.hostname));
  return away.length > 0 && away.length * 2 >= links.length;
}

/** The end of a host by which its subdomains belong together. Without the list of all such ends, so in rare cases wrong. */
function siteOf(host: string): string {
  const parts = host.split('.');
  const isShared = parts.at(-1)?.length === 2 && (parts.at(-2)?.length ?? 0) <= MAX_SHARED_CHARS;
  return parts.slice(isShared ? -3 : -2).join('.');
}
