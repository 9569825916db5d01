/** Claims of a page about itself that the reader reads on every page, by the facts that they are about. */
const CLAIMS: Readonly<Record<'title' | 'byline' | 'published', RegExp>> = {
  title: /^(?:og:title|twitter:title|title|headline)$/,
  byline: /^(?:author|article:author|og:article:author|dc\.creator|parsely-author|sailthru\.author|byl)$/i,
  published:
    /^(?:article:published_time|og:article:published_time|datepublished|published|publish-date|pubdate|date|dc\.date(?:\.issued)?|parsely-pub-date|sailthru\.date)$/i,
};

/**
 * Tells whether a selector gives a fact as the page claims it in its head. The reader weighs such claims against each other and
 * against what the page shows: it cuts the name of the site off, and prefers people to companies.
 * @param css Undefined for XPath.
 */
export function isOwnClaim(fact: keyof typeof CLAIMS, css: string | undefined): boolean {
  if (css === undefined) return false;
  if (fact === 'title' && /^(?:(?::root > |html )?head > |head )?title$/.test(css)) return true;
  const [, name] = /^meta\[(?:name|property|itemprop)="([^"]+)"\]\[content\]$/.exec(css) ?? [];
  return name !== undefined && CLAIMS[fact].test(name);
}
