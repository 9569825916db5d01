import type { SiteRule } from '../../sites/site-rule.ts';
import { fold, textOf } from '../words.ts';
import { meta } from './meta.ts';
import { placedText } from './place.ts';
import type { StructuredData } from './structured-data.ts';

/** Signs that sites put between the title of an article and their own name. */
const PARTING = /\s+[|–—\-·•»:/]\s+/;

/**
 * The title of the article: where a rule places it, else the heading of the page that agrees with what the page says
 * of itself, else that saying without the site's name. A title is never cut at " - " unless what follows is the site.
 * @param siteName The site's name, if known.
 * @returns Plain text; empty only if the page has neither headings nor a title.
 */
export function findTitle(
  document: Document,
  rules: readonly SiteRule[],
  data: StructuredData,
  siteName: string | undefined,
): string {
  const placed = placedText(document, rules, 'title');
  if (placed) return placed;
  const page = textOf(document.querySelector('title'));
  const told = [meta(document, 'og:title', 'twitter:title'), data.headline, page].filter((text) => text !== undefined);
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text.length > 1);
  const agreed = headings.find((heading) => told.some((text) => isIn(heading, text)));
  if (agreed) return agreed;
  const [first] = told.filter((text) => text !== '');
  const [heading] = headings;
  if (first) return withoutSite(first, siteName, document);
  return heading ?? page;
}

/** Whether a heading is a title or starts with it, or the title starts with the heading. */
function isIn(heading: string, title: string): boolean {
  const [one, other] = [fold(heading), fold(title)];
  return one.length > 3 && (one === other || (other.startsWith(one) && one.length > 12) || one.startsWith(other));
}

function withoutSite(title: string, siteName: string | undefined, document: Document): string {
  const parts = title.split(PARTING);
  const last = parts.at(-1) ?? '';
  const site = fold(siteName ?? meta(document, 'og:site_name', 'application-name') ?? '');
  if (parts.length < 2 || site === '' || fold(last) !== site) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—\-·•»:/]\s+$/, '');
}
