import { mayHoldEmbeds } from '../article/page/embed-signs.ts';
import type { LaterScript } from '../shared/later-scripts.ts';
import { needsOtherRules } from '../sites/match.ts';

/** Languages and letters of pages in Chinese, Japanese and Korean. */
const EAST_ASIAN = /^(?:zh|ja|ko)|[\u3041-\u9fff\uac00-\ud7a3]/;

/**
 * Languages with labels and walls of their own in `other-languages.ts`, and letters by which pages in them are known that
 * state another: all beyond the Latin ones, and those of Scandinavian languages, Polish, Czech, Hungarian, Romanian, Turkish and Vietnamese.
 */
const OTHER_LANGUAGES =
  /^(?:sv|da|nb|nn|no|fi|et|lv|lt|pl|cs|sk|sl|hr|bs|ro|hu|el|ru|uk|bg|sr|tr|id|ms|vi|ar|fa|he|hi|bn|th|zh|ja|ko)\b|[åæøąćęłńśźżčďěňřšťůžőűășțğışơưđ]|[\u0370-\u1fff\u3041-\ud7a3]/;

/** Languages of pages that need no words but English ones. */
const ENGLISH = /^en(?![a-z])/;

/** Letters with accents, and frequent words, by which pages are known that state English and are not in it. */
const NOT_ENGLISH =
  /[à-öø-ÿß]|\b(?:der|und|ist|für|von|auf|les|une|dans|pour|avec|sur|del|por|para|una|het|een|della|nel|dei|uma)\b/;

/** The stated language of a page and its title, in small letters: patterns that ignore case take several times as long to compile. */
const languageSigns = ({ documentElement: { lang }, title }: Document): string => `${lang} ${title}`.toLowerCase();

/**
 * Names what the tidy page too needs: labels and words of walls for a page in other languages than English, and rules for
 * sites that are met less often.
 * @param language The language of the browser, if questions of the site may be in it.
 */
export function wordsAndRulesFor(page: Document, host: string, language = ''): LaterScript[] {
  const signs = languageSigns(page);
  const names: LaterScript[] = ENGLISH.test(signs) && !NOT_ENGLISH.test(signs) ? [] : ['western languages'];
  if (OTHER_LANGUAGES.test(signs) || OTHER_LANGUAGES.test(language)) names.push('other languages');
  return needsOtherRules(page, host) ? [...names, 'site rules'] : names;
}

/**
 * Names the scripts that only some pages need before their article is looked for: for plain texts, for programs, for tables, for films
 * and posts of other sites, for formulas of which nothing is left but a drawing, for East Asian names, for words of other
 * languages, for live blogs, and rules of sites that are met less often.
 * @param page The live page.
 * @param host The host name of its address.
 */
export function scriptsForPage(page: Document, host: string): LaterScript[] {
  const { body } = page;
  const needed = wordsAndRulesFor(page, host);
  if (body?.firstElementChild?.tagName === 'PRE') needed.push('plain text');
  // Those in frames and shadow trees are found later, and worth a wait of their own.
  if (page.querySelector('pre, code')) needed.push('program lines');
  if (page.querySelector('table')) needed.push('boxes');
  if (mayHoldEmbeds(page)) needed.push('embeds');
  if (page.querySelector('mjx-container:not(:has(math)), use[*|href*="MJM"]')) needed.push('drawn formulas');
  if (mayBeLive(page)) needed.push('entries');
  if (EAST_ASIAN.test(languageSigns(page))) needed.push('east asian names');
  return needed;
}

/** Elements that may begin an entry of a live blog with its time. */
const MAY_BE_TIMES = 'time, h2, h3, h4, strong, b, dt, [class*=time i]';

/** A digit of Latin, Arabic, Persian, Hindi, Bengali or Thai, or of East Asian width: `\p{Nd}` takes a fifth of a millisecond to compile. */
const DIGIT = '[\\d٠-٩۰-۹०-९০-৯๐-๙０-９]';

/** An hour at the start of a text. */
const HOUR = new RegExp(`^\\s*${DIGIT}{1,2}\\s?[:.hH時时시]\\s?${DIGIT}{2}(?!${DIGIT})`);

/** Fewest hours of a page that does not call itself a live blog. Set by hand, as the fewest of its entries. */
const MIN_HOURS = 4;

function mayBeLive(page: Document): boolean {
  if (page.querySelector('[itemtype$="/LiveBlogPosting"]')) return true;
  const data = [...page.querySelectorAll('script[type*="ld+json" i]')];
  if (data.some(({ textContent }) => textContent?.includes('LiveBlogPosting'))) return true;
  const hours = [...page.querySelectorAll(MAY_BE_TIMES)].filter(({ textContent }) => HOUR.test(textContent ?? ''));
  return hours.length >= MIN_HOURS;
}
