import { meta } from './sources/meta.ts';

/** What the last part of an address may be without being another page: editions for phones and front files of folders. */
const NO_PART = /^(?:amp|index\.\w+|default\.\w+|)$/i;

/** Scripts answer with another page for other parameters, whatever they say of themselves. */
const SCRIPT = /\.(?:php|aspx?|cgi|jsp|do|pl)$/i;

/** Beginnings of hosts that serve the same pages. */
const EDITION = /^(?:www|m|mobile|amp)\./;

/**
 * The address by which the article should be known and passed on: the page's own `rel=canonical` or `og:url`, which lacks
 * what was added on the way (RFC 6596). It counts only where it plainly is this page: pages that scripts go on to keep
 * the one of the page before, and sites by mistake give all pages that of their front.
 * @param address The address of the page.
 * @returns An absolute http(s) address of the same site; undefined where the page gives none that counts.
 */
export function canonicalAddress(document: Document, address: URL): string | undefined {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const told of [link, meta(document, 'og:url')]) {
    if (!told || !URL.canParse(told, address)) continue;
    const canonical = new URL(told, address);
    canonical.hash = '';
    if (isSamePage(canonical, address)) return canonical.href;
  }
  return undefined;
}

function isSamePage(canonical: URL, address: URL): boolean {
  if (!/^https?:$/.test(canonical.protocol) || siteOf(canonical) !== siteOf(address)) return false;
  if (lastPart(canonical) !== lastPart(address)) return false;
  const isAddressed = SCRIPT.test(canonical.pathname) || lastPart(canonical) === '';
  return canonical.search !== '' || address.search === '' || !isAddressed;
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(EDITION, '');
}

function lastPart({ pathname }: URL): string {
  return pathname.split('/').findLast((part) => !NO_PART.test(part)) ?? '';
}
