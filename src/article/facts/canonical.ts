import { firstIn } from '../page/elements-in.ts';
import { meta } from './sources/meta.ts';

/** Last parts of addresses that do not name a page: editions for phones and front files of folders. */
const NAMELESS_PART = /^(?:amp|index\.\w+|default\.\w+|)$/i;

/** Ends of paths that are scripts of the server, which answer with another page for other parameters. */
const SCRIPT = /\.(?:php|aspx?|cgi|jsp|do|pl)$/i;

/** Beginnings of host names that serve the same pages as the site itself. */
const EDITION = /^(?:www|m|mobile|amp)\./;

/**
 * Finds the address by which the article should be shared: the page's own `rel=canonical` (RFC 6596) or `og:url`, which
 * lacks what was added on the way. It counts only if it plainly is this page: a page that a script replaces by another
 * keeps the old one, and some sites by mistake give all pages that of their front page.
 * @param address The address of the page.
 * @returns An absolute http(s) address of the same site; undefined if the page states none that counts.
 */
export function canonicalAddress(document: Document, address: URL): string | undefined {
  const link = firstIn(document, 'link[rel~="canonical" i]')?.getAttribute('href');
  for (const claim of [link, meta(document, 'og:url')]) {
    if (!claim || !URL.canParse(claim, address)) continue;
    const canonical = new URL(claim, address);
    canonical.hash = '';
    if (isSamePage(canonical, address)) return canonical.href;
  }
  return undefined;
}

function isSamePage(canonical: URL, address: URL): boolean {
  if (!/^https?:$/.test(canonical.protocol) || siteOf(canonical) !== siteOf(address)) return false;
  if (lastPart(canonical) !== lastPart(address)) return false;
  const dependsOnSearch = SCRIPT.test(canonical.pathname) || lastPart(canonical) === '';
  return canonical.search !== '' || address.search === '' || !dependsOnSearch;
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(EDITION, '');
}

function lastPart({ pathname }: URL): string {
  return pathname.split('/').findLast((part) => !NAMELESS_PART.test(part)) ?? '';
}
