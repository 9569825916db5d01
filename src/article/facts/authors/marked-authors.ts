import { elementsIn, firstIn } from '../../page/elements-in.ts';
import { isAfter } from '../../page/order.ts';
import { attributeText, rawText } from '../../page/raw-text.ts';
import { OTHER_PARTS } from '../sources/other-parts.ts';
import { isFarBelow } from '../sources/text-between.ts';
import { authorNames, isPersonName, isPhrase } from './author-names.ts';
import { isCompany, isRole } from './name-words.ts';
import { isNameless, isOfWork, isSection, namesSection } from './other-names.ts';
import { separatedText } from './separated-text.ts';

/** Selects elements that pages mark as the place of their authors. */
const MARKED =
  '[itemprop~=author], [itemprop~=creator], [rel~=author], [class*=author i]:not([class*=authoriz i], [class*=authority i]), [class*=byline i], [class*=autor i]:not([class*=autoref]), ' +
  '[class*=auteur i]:not([class*=hauteur i]), [class*=writer i], [class~=creator], [class~=firma], [class~=ltx_creator], [class~=username], [class$=username i]:not(form *), [class$=nick i], [class*=nickname i], address, [data-testid*=byline i], a[href*="/author"]:not([href*="/authori"]), a[href*="/autor"], :is(a[href*="/contributor"], a[href*="/journalist"], a[href*="/columnist"], a[href*="/editors/"]):not(p a), .vcard .fn';

/** Selects places where people are named who did not write the article. */
const OTHERS =
  `${OTHER_PARTS}, [class*=teaser i], [class*=sidebar i], ` +
  '[class*=quote i], [class*=testimonial i], [id*=testimonial i], [itemtype$="/Review"], [class*=reviews i], [class*=review-card i], [class*=customer i][class*=review i], [class*=pricing i], figure, [class*=image-author i], [class*=bookmark i], ' +
  '[class*=reference i]:not([class*=entity-reference]), [class*=biblio i], [class*=citation i], [class*=book-author i], cite';

/** Tag names of elements that are more than a byline, whatever their class names. */
const NOT_PLACES = new Set(['meta', 'body', 'html', 'article', 'form']);

/** Selects names inside such a place. */
const NAMES =
  '[itemprop~=name], .fn, [rel~=author], :is([class*=author i], [class*=byline i])[class*=name i], [class~=author], [class~=authors], [class*=byline i] a, a[href*="/author"], a[href*="/autor"]';

/** Longest text of names and nothing else, in characters. Set by hand: above it are biographies. */
const MAX_NAMES_CHARS = 300;

/** Longest text of a place, in characters; what is longer is the article or a whole list. Set by hand. */
const MAX_PLACE_CHARS = 3000;

/** A place with a text from this length on, in characters, is more than a byline and comes later. Set by hand. */
const LONG_PLACE_CHARS = 150;

/**
 * Most names in one place that need not have the form of a person's name. Set by hand: above it are lists of things.
 */
const MAX_ACCOUNTS = 4;

/** Most marked places that are looked at, to save time. */
const MAX_PLACES = 150;

/** Most elements for names in one place that are read, to save time. */
const MAX_NAME_ELEMENTS = 20;

/** A card of another story has a shorter text than this, in characters. Set by hand: above it is the article. */
const CARD_CHARS_LIMIT = 800;

/** Text between title and place, in characters, from which on a line beside the title says more. Set by hand. */
const WEAK_CHARS = 700;

/** Added to the rank of a place that is not after the title. Lower ranks come first. */
const RANK_ABOVE_TITLE = 2;

/** Added to the rank of a long place. */
const RANK_LONG = 1;

/** Added to the rank of a place that names helpers or is in a footer; more than all else together. */
const RANK_LAST = 4;

/** Beginning of a text that says who helped. */
const HELPED =
  /^\s*(?:(?:medically )?review(?! by)|fact[- ]check|edited|updated|photo|illustrat|translat|contribut|styl(?:ed|ing) by|(?:video|audio|with|additional \w+) by|geprüft|übersetz|foto|relu|traduit|traduc)/i;

/** Beginning of the text behind the name of who made the pictures. */
const PHOTOGRAPHER = /^\s*\((?:ph|f)oto|^\s*\((?:bild|illustr)/i;

/** Label among others ("Date: … Author: …"), and what follows it. */
const LABELLED = /;\s*(?:autor(?:in|en)?|auteure?|authors?|text)\s*:[\s;]*([^;]+)/i;

/** Authors whom a page marks as such. */
export interface MarkedAuthors {
  /** Names without roles and dates; empty if nothing is marked. */
  readonly names: string[];
  /** True where the text of the article stands between the title and the names. */
  readonly isFar: boolean;
  /** True where they are not in a short place just below the title, so that a line that is says more. */
  readonly isWeak: boolean;
}

/**
 * Finds the authors whom the page marks as such: those of the best place that names any, and of equal places beside it.
 * @param title The heading of the article, if there is one: places after it come before those above it.
 */
export function markedAuthors(document: Document, title: Element | undefined): MarkedAuthors {
  const places = elementsIn(document, MARKED).slice(0, MAX_PLACES);
  for (const place of inOrder(places, title)) {
    const names = isPlace(place, title) ? namesAt(place) : [];
    if (names.length === 0) continue;
    const line = lineAround(place);
    const isNext = (other: Element): boolean =>
      isLike(other, place) && other.previousElementSibling === place && isShort(rawText(other));
    const others = places.filter(
      (other) =>
        (isNext(other) || (line && isBeside(other, place, line))) && !isHelper(rawText(other)) && isPlace(other, title),
    );
    const all = [...new Set([...names, ...others.flatMap(namesAt)])];
    const people = all.filter((name) => !isRole(name));
    const isBelow = (least?: number): boolean => title !== undefined && isFarBelow(place, title, least);
    const isWeak = rankOf(place, title) > 0 || isBelow(WEAK_CHARS);
    return { names: people.length > 0 ? people : all, isFar: isBelow(), isWeak };
  }
  return { names: [], isFar: false, isWeak: false };
}

/**
 * Finds the author whom microdata names and the page does not show.
 * @returns Empty if there is none.
 */
export function hiddenAuthors(document: Document): string[] {
  const name = firstIn(document, '[itemprop~=author] > meta[itemprop~=name]');
  // In the footer of an article, themes name the account that published it.
  return name?.closest('footer') ? [] : authorNames(attributeText(name, 'content'));
}

/** Names the people whom marked places call helpers ("Photography by Ben Moss"), and who wrote nothing by any other. */
export function helpersOf(document: Document): ReadonlySet<string> {
  const places = elementsIn(document, MARKED).slice(0, MAX_PLACES);
  const helping = places.filter(({ textContent }) => isHelper(textContent ?? '') && isShort(textContent ?? ''));
  const names = new Set(
    helping.flatMap((place) => authorNames(rawText(place).replace(/^.*?\s(?:by|from|von|par|por)\s/is, ''))),
  );
  for (const place of names.size > 0 ? places : []) {
    const text = rawText(place);
    const isAuthor =
      isShort(text) && /^\s*(?:by|von|par|por)\s/i.test(text) && !helping.some((each) => place.contains(each));
    if (isAuthor) for (const name of namesAt(place)) names.delete(name);
  }
  return names;
}

const isShort = (text: string): boolean => text.length < LONG_PLACE_CHARS;

/** Sorts places: short ones after the title, long ones after it, short ones before it, and the rest; helpers last. */
function inOrder(places: readonly Element[], title: Element | undefined): Element[] {
  const ranked = places.map((place) => ({ place, rank: rankOf(place, title) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ place }) => place);
}

function rankOf(place: Element, title: Element | undefined): number {
  const text = rawText(place);
  const rank =
    (title && isAfter(place, title) ? 0 : RANK_ABOVE_TITLE) + (text.length < LONG_PLACE_CHARS ? 0 : RANK_LONG);
  return rank + (isHelper(text) || place.closest('footer') ? RANK_LAST : 0);
}

/** Tells whether a place with this text names people who helped with the article. */
function isHelper(text: string): boolean {
  return HELPED.test(text.slice(0, MAX_NAMES_CHARS));
}

function isPlace(element: Element, title: Element | undefined): boolean {
  if (NOT_PLACES.has(element.localName) || isNameless(element) || isSection(element)) return false;
  if (PHOTOGRAPHER.test(element.nextSibling?.nodeValue ?? '')) return false;
  const { length } = rawText(element);
  if (length < 2 || length > MAX_PLACE_CHARS) return false;
  return !isAmongOthers(element, title) && !isInCard(element, title) && !isOfWork(element, title);
}

function isAmongOthers(element: Element, title: Element | undefined): boolean {
  const other = element.closest('blockquote') ?? element.closest(OTHERS);
  if (!other || !title) return other !== null;
  // Some articles name their authors in their footer.
  const whole = other.localName === 'footer' ? (other.closest('article') ?? other) : other;
  return !whole.contains(title);
}

/** Tells whether an element is in a card that leads to another story. */
function isInCard(element: Element, title: Element | undefined): boolean {
  const card = element.closest('li, article, [class*=card i], [class*=item i]');
  const { length } = rawText(card);
  return (
    card !== null &&
    length < CARD_CHARS_LIMIT &&
    !(title && card.contains(title)) &&
    firstIn(card, 'h2 a, h3 a, h4 a, a h2, a h3, a h4') !== null
  );
}

function namesAt(place: Element): string[] {
  const text = separatedText(place);
  const whole = /authors\b/.test(place.className) ? text.replace(/ [·•|] /g, ', ') : text;
  const [, labelled = ''] = (whole.includes(':') && LABELLED.exec(whole.slice(0, MAX_NAMES_CHARS))) || [];
  const labelledNames = authorNames(labelled).filter(isPersonName);
  if (labelledNames.length > 0) return labelledNames;
  const people = elementsIn(place, MARKED).filter((part, _, all) =>
    all.some((other) => other !== part && isLike(other, part)),
  );
  if (people.length > 1)
    return [...new Set(people.flatMap((part) => authorNames(separatedText(part).split(';')[0] ?? '')))];
  const inner = elementsIn(place, NAMES).filter((name) => !isNameless(name) && !namesSection(name, place));
  // Where somebody works stands below the name, and may have several lines.
  const [name = '', office = ''] = whole.split('; ');
  for (const texts of [
    inner.slice(0, MAX_NAME_ELEMENTS).map(separatedText),
    [isCompany(office) || (whole.length > MAX_NAMES_CHARS && isPersonName(name)) ? name : whole],
  ]) {
    const names = texts
      .filter((text) => text.length <= MAX_NAMES_CHARS)
      .flatMap(authorNames)
      .filter((name) => !isPhrase(name));
    // A list of other things, or an account in the small print.
    const isDoubtful = names.length > MAX_ACCOUNTS || place.closest('footer') !== null;
    if (names.length > 0 && (!isDoubtful || names.some(isPersonName))) return [...new Set(names)];
  }
  return [];
}

/** Tells whether two elements beside each other have the same name and class. */
function isLike(one: Element, other: Element): boolean {
  return (
    one.parentElement === other.parentElement && one.localName === other.localName && one.className === other.className
  );
}

/** Finds the line that a place is in; undefined if the element around it is more than a line. */
function lineAround(place: Element): Element | undefined {
  const line = place.parentElement?.parentElement ?? undefined;
  return rawText(line).length < MAX_NAMES_CHARS ? line : undefined;
}

/** Tells whether two places of the same kind are in one line: two authors of one article. */
function isBeside(other: Element, place: Element, line: Element): boolean {
  return (
    other.className === place.className && line.contains(other) && !other.contains(place) && !place.contains(other)
  );
}
