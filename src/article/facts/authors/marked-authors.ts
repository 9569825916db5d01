import { isBlock } from '../../page/measure.ts';
import { hasLetter, isCapital } from '../../text/letters.ts';
import { foldSpace } from '../../text/words.ts';
import { authorNames, isPersonName, isPhrase } from './author-names.ts';
import { isRole } from './name-words.ts';

/** Elements that pages mark as the place of their authors. */
const MARKED =
  '[itemprop~=author], [itemprop~=creator], [rel~=author], [class*=author i], [class*=byline i], [class*=autor i], ' +
  '[class*=auteur i]:not([class*=hauteur i]), [class*=writer i], [class~=username], [data-testid*=byline i], a[href*="/author/"], a[href*="/autor/"], .vcard .fn';

/** Where people are named who did not write the article. */
const OTHERS =
  '[class*=comment i], [id*=comment i], [class*=related i], [class*=recommend i], [class*=teaser i], nav, footer, ' +
  '[class*=sidebar i], [class*=popular i], [class*=quote i], [class*=testimonial i], [class*=pricing i], figure, [class*=image-author i], [class*=bookmark i]';

/** Elements that hold more than a byline, whatever they are called. */
const NO_PLACES = new Set(['meta', 'body', 'html', 'article', 'form']);

/** Parts of such a place that hold no name. */
const NO_NAME =
  /(avatar|image|img|photo|picture|bio|desc|social|icon|title|role|job|position|link-all|form|label(?!-hidden)|count)(?!.*name)/i;

/** Names inside such a place. */
const NAMES =
  '[itemprop~=name], .fn, [rel~=author], [class*=author-name i], [class*=author_name i], [class*=authorname i], [class*=byline-name i], [class*=byline__name i], [class~=author], [class~=authors], [class*=byline i] a, a[href*="/author"], a[href*="/autor"]';

/** Longest text, in characters, of a place that tells authors and nothing else. */
const LONGEST = 300;

/** Shortest text, in characters, of a place that holds more than a byline. */
const SHORT = 150;

/** Most names of accounts that stand in one place. */
const MOST_ACCOUNTS = 4;

/** Most places that are looked at. */
const MOST = 150;

/** What begins a text that tells who helped. */
const HELPED =
  /^\s*(?:(?:medically )?review|fact[- ]check|edited|updated|photo|illustrat|translat|geprüft|übersetz|foto|relu|traduit|traduc)/i;

/** A label among others ("Date: … Author: …") and what follows it. */
const LABELLED = /;\s*(?:autor(?:in|en)?|auteure?|authors?|text)\s*:[\s;]*([^;]+)/i;

/**
 * The authors whom the page marks as such, the first place in it that names any.
 * @param title The heading of the article, if there is one: places after it come before those above it.
 * @returns Names without roles and dates; empty if nothing is marked.
 */
export function markedAuthors(document: Document, title: Element | undefined): string[] {
  const places = [...document.querySelectorAll(MARKED)].slice(0, MOST);
  for (const place of inOrder(places, title)) {
    const names = isPlace(place, title) ? namesAt(place) : [];
    if (names.length === 0) continue;
    const line = lineAround(place);
    const others = places.filter(
      (other) => line && isBeside(other, place, line) && !isHelper(other.textContent ?? '') && isPlace(other, title),
    );
    const all = [...new Set([...names, ...others.flatMap(namesAt)])];
    const people = all.filter((name) => !isRole(name));
    return people.length > 0 ? people : all;
  }
  return [];
}

/**
 * The author whom microdata names and the page does not show.
 * @returns Empty if there is none.
 */
export function hiddenAuthors(document: Document): string[] {
  const name = document.querySelector('[itemprop~=author] > meta[itemprop~=name]');
  // At the foot of articles themes name the account that put them there.
  return name?.closest('footer') ? [] : authorNames(name?.getAttribute('content') ?? '');
}

/** The short ones after the title, the others after it, the short ones before it, and the rest; helpers and feet last. */
function inOrder(places: readonly Element[], title: Element | undefined): Element[] {
  const ranked = places.map((place) => ({ place, rank: rankOf(place, title) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ place }) => place);
}

function rankOf(place: Element, title: Element | undefined): number {
  const text = place.textContent ?? '';
  const isAfter = title && (title.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const rank = (isAfter ? 0 : 2) + (text.length < SHORT ? 0 : 1);
  return rank + (isHelper(text) || place.closest('footer') ? 4 : 0);
}

/** Tells whether a place with this text names who helped with the article. */
function isHelper(text: string): boolean {
  return HELPED.test(text.slice(0, LONGEST));
}

function isPlace(element: Element, title: Element | undefined): boolean {
  if (NO_PLACES.has(element.localName)) return false;
  if (NO_NAME.test(element.getAttribute('class') ?? '')) return false;
  const { length } = element.textContent ?? '';
  if (length < 2 || length > 3000) return false;
  return !isAmongOthers(element, title) && !isInCard(element, title);
}

function isAmongOthers(element: Element, title: Element | undefined): boolean {
  const other = element.closest(OTHERS);
  if (!other || !title) return other !== null;
  // Some articles name their authors at their foot.
  const whole = other.localName === 'footer' ? (other.closest('article') ?? other) : other;
  return !whole.contains(title);
}

/** Tells whether an element is in a card that leads to another story. */
function isInCard(element: Element, title: Element | undefined): boolean {
  const card = element.closest('li, article, [class*=card i], [class*=item i]');
  const { length } = card?.textContent ?? '';
  return (
    card !== null &&
    length < 800 &&
    !(title && card.contains(title)) &&
    card.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4') !== null
  );
}

function namesAt(place: Element): string[] {
  const whole = parted(place);
  const [, labelled = ''] = (whole.includes(':') && LABELLED.exec(whole.slice(0, LONGEST))) || [];
  const labelledNames = authorNames(labelled).filter(isPersonName);
  if (labelledNames.length > 0) return labelledNames;
  const inner = [...place.querySelectorAll(NAMES)].filter((name) => !NO_NAME.test(name.getAttribute('class') ?? ''));
  for (const texts of [inner.slice(0, 20).map(parted), [whole]]) {
    const names = texts
      .filter((text) => text.length <= LONGEST)
      .flatMap(authorNames)
      .filter((name) => !isPhrase(name));
    // A list of other things, or of an account that is named in small print.
    const isNobodys = names.length > MOST_ACCOUNTS || place.closest('footer') !== null;
    if (names.length > 0 && (!isNobodys || names.some(isPersonName))) return [...new Set(names)];
  }
  return [];
}

/** The text of an element with a sign between pieces that the page sets apart by layout ("Ada Reed" "Founder"). */
function parted(place: Element): string {
  const pieces: string[] = [];
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node && pieces.length < 60; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if (isBlock(node as Element) || node.nodeName === 'BR') pieces.push('; ');
      continue;
    }
    const { data } = node as Text;
    if (hasLetter(pieces.at(-1)?.slice(-1) ?? '') && isCapital(data.slice(0, 1))) pieces.push('; ');
    if (!/^(script|style)$/.test(node.parentElement?.localName ?? '')) pieces.push(data);
  }
  return foldSpace(pieces.join(''));
}

/** The line that a place stands in; undefined if what is around it is more than a line. */
function lineAround(place: Element): Element | undefined {
  const line = place.parentElement?.parentElement ?? undefined;
  return (line?.textContent ?? '').length < LONGEST ? line : undefined;
}

/** Tells whether two places of the same kind stand in one line: two authors of one article. */
function isBeside(other: Element, place: Element, line: Element): boolean {
  return (
    other.className === place.className && line.contains(other) && !other.contains(place) && !place.contains(other)
  );
}
