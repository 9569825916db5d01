import { allIn, firstIn, isNamedBy } from '../shared/page-elements.ts';
import { ADVERTISEMENT } from './layer-words.ts';
import { textOf } from './page-tree.ts';

/** Marks of the makers of rails whose links are paid for and lead to other sites. */
const PAID =
  '[class*=taboola i], [id*=taboola i], [class*=outbrain i], [class*=mgid i], [class*=zergnet i], [class*=dianomi i], [class*=revcontent i]';

/** Longest beginning of a text in which a label is looked for, in characters. Set by hand. */
const MAX_LABEL_CHARS = 60;

/** Longest part of a host before a country's, as in `co.uk`, that is none of the site's own; in characters. */
const MAX_SHARED_CHARS = 3;

/**
 * Tells whether at least half of the links in an element lead to other sites, as those of sources, shops and places to
 * read on do. Rails lead on in their own site, or are paid for.
 */
export function leadsAway(element: Element): boolean {
  if (isNamedBy(element, PAID) || firstIn(element, PAID)) return false;
  if (ADVERTISEMENT.test(textOf(element).slice(0, MAX_LABEL_CHARS))) return false;
  const links = [...allIn<HTMLAnchorElement>(element, 'a[href]')];
  const away = links.filter(({ hostname }) => hostname !== '' && siteOf(hostname) !== siteOf(location.hostname));
  return away.length > 0 && away.length * 2 >= links.length;
}

/** The end of a host by which its subdomains belong together. Without the list of all such ends, so in rare cases wrong. */
function siteOf(host: string): string {
  const parts = host.split('.');
  const isShared = parts.at(-1)?.length === 2 && (parts.at(-2)?.length ?? 0) <= MAX_SHARED_CHARS;
  return parts.slice(isShared ? -3 : -2).join('.');
}
