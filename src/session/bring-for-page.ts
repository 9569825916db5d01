import { bringScripts } from '../shared/bring-script.ts';
import type { LaterScript } from '../shared/later-scripts.ts';
import { needsOtherRules } from '../sites/match.ts';

/** Languages and letters of pages in Chinese, Japanese and Korean. */
const EAST_ASIAN = /^(?:zh|ja|ko)|[\u3041-\u9fff\uac00-\ud7a3]/i;

/**
 * Languages with labels and walls of their own in `other-languages.ts`, and letters by which pages in them are known that
 * state another: all beyond the Latin ones, and those of Scandinavian languages, Polish, Czech, Hungarian, Romanian, Turkish and Vietnamese.
 */
const OTHER_LANGUAGES =
  /^(?:sv|da|nb|nn|no|fi|pl|cs|sk|ro|hu|el|ru|uk|bg|sr|tr|id|ms|vi|ar|fa|he|hi|bn|th|zh|ja|ko)\b|[åæøąćęłńśźżčďěňřšťůžőűășțğışơưđ]|[\u0370-\u1fff\u3041-\ud7a3]/i;

/**
 * Bring what the tidy page too needs: labels and words of walls for a page in other languages than those that every page is
 * read with, and rules for sites that are met less often.
 */
export async function bringWordsAndRules(): Promise<void> {
  await bringAll([...languagesOfPage(), ...rulesOfPage()]);
}

const rulesOfPage = (): LaterScript[] => (needsOtherRules(document, location.hostname) ? ['site rules'] : []);

const languagesOfPage = (): LaterScript[] =>
  OTHER_LANGUAGES.test(`${document.documentElement.lang} ${document.title}`) ? ['other languages'] : [];

const bringAll = (names: readonly LaterScript[]): Promise<void> => bringScripts(names).catch(() => undefined);

/**
 * Bring the scripts that only some pages need before their article is looked for: for plain texts, for programs, for formulas of which nothing
 * is left but a drawing, for East Asian names, for labels of other languages, for live blogs,
 * and rules of sites that are met less often.
 * @returns Resolves also where one cannot come: the page is then read without it.
 */
export async function bringForPage(): Promise<void> {
  const { body, documentElement, title } = document;
  const needed = [...languagesOfPage(), ...rulesOfPage()];
  if (body?.firstElementChild?.tagName === 'PRE') needed.push('plain text');
  // Those in frames and shadow trees are found later, and worth a wait of their own.
  if (document.querySelector('pre, code')) needed.push('program lines');
  if (document.querySelector('mjx-container:not(:has(math)), use[*|href*="MJM"]')) needed.push('drawn formulas');
  if (mayBeLive()) needed.push('entries');
  if (EAST_ASIAN.test(`${documentElement.lang} ${title}`)) needed.push('east asian names');
  await bringAll(needed);
}

/** Elements that may begin an entry of a live blog with its time. */
const MAY_BE_TIMES = 'time, h2, h3, h4, strong, b, dt, [class*=time i]';

/** An hour at the start of a text, in digits of any script. */
const HOUR = /^\s*\p{Nd}{1,2}\s?[:.hH時时시]\s?\p{Nd}{2}(?!\p{Nd})/u;

/** Fewest hours of a page that does not call itself a live blog. Set by hand, as the fewest of its entries. */
const MIN_HOURS = 4;

function mayBeLive(): boolean {
  if (document.querySelector('[itemtype$="/LiveBlogPosting"]')) return true;
  const data = [...document.querySelectorAll('script[type*="ld+json" i]')];
  if (data.some(({ textContent }) => textContent?.includes('LiveBlogPosting'))) return true;
  const hours = [...document.querySelectorAll(MAY_BE_TIMES)].filter(({ textContent }) => HOUR.test(textContent ?? ''));
  return hours.length >= MIN_HOURS;
}
