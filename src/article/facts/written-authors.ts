import { hasLetter, isCapital } from '../letters.ts';
import { isBlock } from '../measure.ts';
import { authorNames, isPersonName, isRole } from './author-names.ts';
import { linesAround } from './lines-around.ts';

/** Elements that pages mark as the place of their authors. */
const MARKED =
  '[itemprop~=author], [itemprop~=creator], [rel~=author], [class*=author i], [class*=byline i], [class*=autor i], ' +
  '[class*=auteur i], [class*=writer i], [class~=username], [data-testid*=byline i], a[href*="/author/"], a[href*="/autor/"], .vcard .fn';

/** Where people are named who did not write the article. */
const OTHERS =
  '[class*=comment i], [id*=comment i], [class*=related i], [class*=recommend i], [class*=teaser i], nav, footer, ' +
  '[class*=sidebar i], [class*=popular i], [class*=quote i], figure, [class*=image-author i], [class*=bookmark i]';

/** Parts of such a place that hold no name. */
const NO_NAME =
  /(avatar|image|img|photo|picture|bio|desc|social|icon|title|role|job|position|link-all|form|label|count)(?!.*name)/i;

/** Names inside such a place. */
const NAMES =
  '[itemprop~=name], .fn, [rel~=author], [class*=author-name i], [class*=author_name i], [class*=authorname i], [class*=byline-name i], [class*=byline__name i], [class~=author], [class~=authors], [class*=byline i] a, a[href*="/author"], a[href*="/autor"]';

/** Longest text, in characters, of a place that tells authors and nothing else. */
const LONGEST = 300;

/** Most places that are looked at. */
const MOST = 150;

/** What begins a line that tells who wrote the article. */
const LINE =
  /^(?:(?:ein artikel|ein beitrag|artikel|erstellt|geschrieben|written|words|text|story|reporting|posted|published|interview|texte|texto|testo|tekst)?\s?(?:by|von|par|por|di|door|av|af|przez)\b|(?:text|texte|texto|testo|tekst|autor(?:in|en|es|e|a)?|auteure?|author|words|автор|текст|بقلم|מאת|文|作者|記者|记者)\s?[:：])/i;

/** A line that announces the author in the next one. */
const LABEL = /^(?:(?:written )?by|von|par|por|autor(?:in|en|e|a)?|auteure?|author|text)\s?:?$/i;

/** Longest line that tells authors, and the length of a date with the signs around it, in characters. */
const LONGEST_LINE = 120;
const DATE = 30;

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
    const others = places.filter((other) => other !== place && isBeside(other, place) && isPlace(other, title));
    const all = [...new Set([...names, ...others.flatMap(namesAt)])];
    const people = all.filter((name) => !isRole(name));
    return people.length > 0 ? people : all;
  }
  return [];
}

/** The authors in a line near the title that says so ("Von Ada Reed"), or that has a name and a date. */
export function authorsNear(title: Element | undefined): string[] {
  if (!title) return [];
  const isGerman = /^de/i.test(title.ownerDocument.documentElement?.lang ?? '');
  let isNext = false;
  for (const line of linesAround(title)) {
    const isTold = isNext || LINE.test(line);
    isNext = LABEL.test(line);
    // German writes all nouns with capitals: there a line needs to say more.
    if (line.length > LONGEST_LINE || (!isTold && (isGerman || !/\d{4}/.test(line)))) continue;
    const all = authorNames(line);
    const names = all.filter(isPersonName);
    const isWhole = names.length === all.length && names.join('').length + DATE > line.length;
    if (names.length > 0 && (isTold || isWhole)) return names;
  }
  return [];
}

/** The short ones after the title, all after it, the short ones, and all; each once. */
function inOrder(places: readonly Element[], title: Element | undefined): ReadonlySet<Element> {
  const after = title
    ? places.filter((place) => title.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)
    : [];
  const isShort = (place: Element): boolean => (place.textContent ?? '').length < 150;
  return new Set([...after.filter(isShort), ...after, ...places.filter(isShort), ...places]);
}

function isPlace(element: Element, title: Element | undefined): boolean {
  const { localName } = element;
  if (
    localName === 'meta' ||
    localName === 'body' ||
    localName === 'html' ||
    localName === 'article' ||
    localName === 'form'
  )
    return false;
  if (NO_NAME.test(element.getAttribute('class') ?? '')) return false;
  const { length } = element.textContent ?? '';
  if (length < 2 || length > 3000) return false;
  const other = element.closest(OTHERS);
  return !(other && !(title && other.contains(title))) && !isInCard(element, title);
}

/** Whether an element is in a card that leads to another story. */
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
  const inner = [...place.querySelectorAll(NAMES)].filter((name) => !NO_NAME.test(name.getAttribute('class') ?? ''));
  for (const texts of [inner.slice(0, 20).map(parted), [parted(place)]]) {
    const names = texts.filter((text) => text.length <= LONGEST).flatMap(authorNames);
    if (names.length > 0) return [...new Set(names)];
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
  return pieces.join('');
}

/** Whether two places of the same kind stand in one line: two authors of one article. */
function isBeside(other: Element, place: Element): boolean {
  if (other.className !== place.className || other.contains(place) || place.contains(other)) return false;
  const line = place.parentElement;
  return (
    (line?.contains(other) || line?.parentElement?.contains(other)) === true &&
    (line?.parentElement?.textContent ?? '').length < LONGEST
  );
}
