import { elementsIn, firstIn } from '../page/elements-in.ts';
import { attributeText, rawText } from '../page/raw-text.ts';
import { hasLetterOrDigit } from '../text/letters.ts';
import { spacedText } from '../text/spaced-text.ts';
import { fold, foldSpace, textOf } from '../text/words.ts';
import { FACTS_BEHIND } from './sources/facts-behind.ts';

/** Selects what is in a heading and not part of the title: the line over it, the mark that links to it. */
const BESIDE_TITLE =
  '[class*=kicker i], [class*=overline i], [class*=topline i], [class*=dachzeile i], [class*=spitzmarke i], ' +
  '[class*=eyebrow i], [class*=roofline i], [class*=topic i], [class*=titleheader i], [class*=pretitle i], ' +
  '[class*=headerlink i], [class*=anchor i], [class*=subtitle i], [class*=badge i], time, button, style';

/** Selects what is there only for those who see the page, or only for those who hear it, and repeats the title. */
const REPEATED_TITLE =
  'svg, [aria-hidden=true], .sr-only, [class*=visually-hidden i], [class*=screen-reader i], [class*=element-invisible i], .descriptor, rt, rp';

/** Class names of headings that are on all pages of a site, or out of sight. */
const NOT_A_TITLE = /logo|menu-title|site-title|(?:^|\s)(?:hidden|sr-only)(?:\s|$)|visually-hidden|screen-reader/i;

/** Selects what readers wrote, and where they write. */
const COMMENTS = ':is([class*=comment i], [id*=comment i]):not(html, body, main, article)';

/** Most main headings that are looked at. */
const MAX_HEADINGS = 30;

/** Most links among which those to the front page are looked for. Set by hand: they are in the head of the page. */
const MAX_LINKS = 60;

/** Shortest title, in characters. */
const MIN_TITLE_CHARS = 2;

/** Longest title, in characters. Set by hand: above it, the whole text is in the heading. */
const MAX_TITLE_CHARS = 400;

/**
 * Lists the texts of the main headings of a page that can be the title of an article: no logos.
 * @param address The address of the page, by which a link to the front page of its site is known.
 * @returns Texts in the order of the page.
 */
export function headingsOf(document: Document, address: URL): string[] {
  const texts: string[] = [];
  for (const heading of elementsIn(document, 'h1').slice(0, MAX_HEADINGS)) {
    const text = headingText(heading);
    if (!hasLetterOrDigit(text) || text.length < MIN_TITLE_CHARS || text.length > MAX_TITLE_CHARS) continue;
    if (NOT_A_TITLE.test(attributeText(heading, 'class')) || heading.closest(COMMENTS) || leadsHome(heading, address))
      continue;
    texts.push(text);
  }
  return texts;
}

/** Tells whether the first link in a part of a page leads to the front page of its site, and the page is another. */
function leadsHome(part: ParentNode, address: URL): boolean {
  const link = firstIn<HTMLAnchorElement>(part, 'a[href]');
  return firstIn(part, 'a[rel~=home]') !== null || isHome(link, address) || isAbove(link, address);
}

/** Tells whether a link leads to a folder of its site in which the page is by a name of several words: the front page of a blog. */
function isAbove(link: HTMLAnchorElement | null, { host, pathname }: URL): boolean {
  const folder = link?.host === host && link.search === '' ? link.pathname : '';
  return folder.endsWith('/') && pathname.startsWith(folder) && /[a-z]-[a-z]/i.test(pathname.slice(folder.length));
}

const isHome = (link: HTMLAnchorElement | null, { host, pathname }: URL): boolean =>
  pathname !== '/' &&
  (link?.getAttribute('href') === '/' || (link?.host === host && link.pathname === '/' && link.search === ''));

/** Reads what the first links to the front page say: the name of the site, in capitals and small letters as in titles. */
export function homeNames(document: Document, address: URL): string[] {
  const links = elementsIn<HTMLAnchorElement>(document, 'a[href]').slice(0, MAX_LINKS);
  return links.filter((link) => isHome(link, address)).map((link) => fold(textOf(link)));
}

/** Reads the title in a heading, without the other things in it. */
export function headingText(heading: Element): string {
  let shown = heading;
  for (const beside of heading.firstElementChild ? [BESIDE_TITLE, REPEATED_TITLE] : []) shown = without(shown, beside);
  return foldSpace(spacedText(shown))
    .replace(/^[\s:|]+|\s*[¶#§]$/g, '')
    .replace(FACTS_BEHIND, '');
}

/** Copies an element without some of its parts, unless no text would be left. */
function without(element: Element, parts: string): Element {
  if (!firstIn(element, parts)) return element;
  const copy = element.cloneNode(true) as Element;
  for (const part of elementsIn(copy, parts)) part.remove();
  return hasLetterOrDigit(rawText(copy)) ? copy : element;
}
