import { hasLetterOrDigit } from '../letters.ts';
import { spacedText } from '../spaced-text.ts';
import { foldSpace } from '../words.ts';

/** What stands in a heading and is no part of the title: the line over it, the mark that links to it. */
const BESIDE =
  '[class*=kicker i], [class*=overline i], [class*=topline i], [class*=dachzeile i], [class*=spitzmarke i], ' +
  '[class*=eyebrow i], [class*=headerlink i], [class*=anchor i], [class*=subtitle i], [class*=badge i], time, button, style';

/** Most headings that are looked at. */
const MOST = 30;

/** Longest title, in characters. */
const LONGEST = 400;

/**
 * The texts of the main headings of a page.
 * @returns Those that can be the title of an article, in the order of the page: no logos.
 */
export function headingsOf(document: Document): string[] {
  const texts: string[] = [];
  for (const heading of [...document.querySelectorAll('h1')].slice(0, MOST)) {
    const text = headingText(heading);
    const isLogo = heading.querySelector('a[href="/"], a[rel~=home]') !== null;
    if (!hasLetterOrDigit(text) || text.length < 2 || text.length > LONGEST || isLogo) continue;
    texts.push(text);
  }
  return texts;
}

/** The text of a heading without what stands beside the title in it. */
export function headingText(heading: Element): string {
  let text = '';
  if (heading.firstElementChild && heading.querySelector(BESIDE)) {
    const copy = heading.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll(BESIDE)) element.remove();
    text = spacedText(copy);
  }
  return foldSpace(text || spacedText(heading)).replace(/^[\s:|]+|\s*[¶#§]$/g, '');
}
