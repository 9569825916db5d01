import { hasLetterOrDigit } from '../text/letters.ts';
import { spacedText } from '../text/spaced-text.ts';
import { foldSpace } from '../text/words.ts';

/** What stands in a heading and is no part of the title: the line over it, the mark that links to it. */
const BESIDE =
  '[class*=kicker i], [class*=overline i], [class*=topline i], [class*=dachzeile i], [class*=spitzmarke i], ' +
  '[class*=eyebrow i], [class*=roofline i], [class*=topic i], [class*=titleheader i], [class*=pretitle i], ' +
  '[class*=headerlink i], [class*=anchor i], [class*=subtitle i], [class*=badge i], time, button, style';

/** What is there for eyes or for ears alone, where the other finds the same beside it. */
const TWICE =
  '[aria-hidden=true], .sr-only, [class*=visually-hidden i], [class*=screen-reader i], [class*=element-invisible i], .descriptor';

/** Names of headings that stand on all pages of a site, or out of sight. */
const NO_TITLE = /logo|menu-title|site-title|(?:^|\s)(?:hidden|sr-only)(?:\s|$)|visually-hidden|screen-reader/i;

/** Most headings that are looked at. */
const MOST = 30;

/** Longest title, in characters. */
const LONGEST = 400;

/**
 * The texts of the main headings of a page.
 * @param address The address of the page, by which a link to the front page of its site is known.
 * @returns Those that can be the title of an article, in the order of the page: no logos.
 */
export function headingsOf(document: Document, address: URL): string[] {
  const texts: string[] = [];
  for (const heading of [...document.querySelectorAll('h1')].slice(0, MOST)) {
    const text = headingText(heading);
    if (!hasLetterOrDigit(text) || text.length < 2 || text.length > LONGEST) continue;
    if (NO_TITLE.test(heading.getAttribute('class') ?? '') || leadsHome(heading, address)) continue;
    texts.push(text);
  }
  return texts;
}

/** Tells whether a heading is a link to the front page of its site, and the page is another. */
function leadsHome(heading: Element, address: URL): boolean {
  if (address.pathname === '/') return false;
  if (heading.querySelector('a[href="/"], a[rel~=home]')) return true;
  const { host, pathname, search } = heading.querySelector<HTMLAnchorElement>('a[href]') ?? {};
  return host === address.host && pathname === '/' && search === '';
}

/** The text of a heading without what stands beside the title in it. */
export function headingText(heading: Element): string {
  let shown = heading;
  for (const beside of heading.firstElementChild ? [BESIDE, TWICE] : []) shown = without(shown, beside);
  return foldSpace(spacedText(shown)).replace(/^[\s:|]+|\s*[¶#§]$/g, '');
}

/** An element without some of its parts, unless nothing would be left. */
function without(element: Element, parts: string): Element {
  if (!element.querySelector(parts)) return element;
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(parts)) part.remove();
  return hasLetterOrDigit(copy.textContent ?? '') ? copy : element;
}
