import { elementsIn, firstIn } from '../../page/elements-in.ts';
import { isAfter } from '../../page/order.ts';
import { attributeText, rawText } from '../../page/raw-text.ts';
import { foldSpace, lettersOf, textOf } from '../../text/words.ts';
import { FACTS_BEHIND } from '../sources/facts-behind.ts';
import { linesAround } from '../sources/lines-around.ts';
import { ABOVE_PAGE, OTHER_PARTS } from '../sources/other-parts.ts';
import { isFarBelow } from '../sources/text-between.ts';
import {
  isBefore,
  isOfChange,
  isPublished,
  loneDate,
  MAX_BESIDE_DATE_CHARS,
  ownDate,
  readLines,
} from './date-lines.ts';
import { isoDate, type NumberOrder } from './dates.ts';

/** Dates that a page shows of its article, as ISO 8601; each undefined if it shows none. */
export interface WrittenDates {
  /** Date in an element that is marked as that of publication. */
  readonly marked?: string | undefined;
  /** Date in a time element, in one with a fitting class name, or in a line near the title. */
  readonly shown?: string | undefined;
  /** Date in such a place that is said to be that of the last change. */
  readonly updated?: string | undefined;
  /** Date in a time element anywhere. */
  readonly any?: string | undefined;
}

/** Selects elements that state dates, by their kind or by their class names. */
const DATED =
  'time, [datetime]:not(ins, del), [itemprop*=date i], [property*=date i], abbr[title*="20"], [class*=date i], [class*=datum i], [class*=publish i], [class*=posted i], ' +
  '[class*=fecha i], [class*=time i], [class*=created i], [class*=meta i], [class*=byline i], footer, footer p';

/** Selects places with dates of something else. */
const OTHERS =
  `${OTHER_PARTS}, aside, [class*=teaser i]:has(a), [class*=review i], ` +
  '[class*=sidebar i]:not([class*=post]), [class*=event i], [itemtype*=Event i], [class*=widget i]:not([class*=post]):not([class*=elementor])';

/** Names of microdata that date something else than the text. */
const OTHER_DATES = /start|end|birth|death|valid|expir|avail|upload/i;

/** Words in class names that only look like "date". */
const NOT_A_DATE = /validat|candidate|sentiment|metadata-only/i;

/** Selects the small print below a text, and the beginning of the sentence that says there when it was posted. */
const SMALL_PRINT = '[class*=meta i], [class*=post-foot i]';
const POSTED = /^(?:this|dieser) (?:post|entry|article|beitrag|eintrag|artikel) (?:was|wurde) /i;

/** Most elements that are looked at after the title; half as many are before it. To save time. */
const MAX_ELEMENTS = 250;

/** Longest text of an element, and longest attribute, that states a date, in characters. Set by hand. */
const MAX_DATED_CHARS = 110;

/** Longest text of an element with its white space, in characters, that is read at all. */
const MAX_SOURCE_CHARS = 1000;

/** Longest line before a date that can say what was done then, in characters. Set by hand: above it are sentences. */
const MAX_LABEL_CHARS = 60;

/** Text between the title and a date that nothing marks, in characters, from which on a line beside the title says more. Set by hand. */
const BELOW_CHARS = 500;

/** Most levels at which a date is nested in the box of another story. Set by hand. */
const MAX_LEVELS = 4;

/** Shortest link that is the title of another story, in characters. Set by hand: below it are names and menus. */
const MIN_HEADLINE_CHARS = 16;

/** Longest card of another story, in characters. Set by hand: above it is the article. */
const MAX_CARD_CHARS = 800;

/**
 * Finds the dates that the page shows.
 * @param title The heading of the article, if there is one: what follows it counts before what is above.
 * @param order Order of day and month in numbers like 10/09/2020 on this page.
 * @param isEnough Tells whether a shown date is good enough to read no more; none is by default.
 */
export function writtenDates(
  document: Document,
  title: Element | undefined,
  order: NumberOrder,
  isEnough: (date: string) => boolean = () => false,
): WrittenDates {
  const found: { -readonly [name in keyof WrittenDates]?: WrittenDates[name] } = {};
  for (const element of inOrder(document, title)) {
    const date = dateOf(element, order);
    if (!date) continue;
    if (element.localName === 'time') found.any ??= date;
    if (isElsewhere(element, title)) continue;
    const own = kindOf(element);
    const isDoubtful = own === (found.shown ? 'marked' : 'shown') && title !== undefined;
    const isFar = isDoubtful && isFarBelow(element, title, own === 'shown' ? BELOW_CHARS : undefined);
    // Answers and further stories below the text have marks of their own.
    const kind = isFar && found.shown ? 'shown' : own;
    if (isFar && !found.shown) readLines(linesAround(title), order, found);
    else if (isDoubtful && !found.shown && isAfter(title, element)) found.shown = loneDate(title, order);
    found[kind] ??= date;
    if (found.marked || (kind === 'shown' && isEnough(date))) return found;
  }
  if (title && !(found.shown && found.updated)) readLines(linesAround(title), order, found);
  const [inTitle] = FACTS_BEHIND.exec(textOf(title)) ?? [];
  if (inTitle && !found.shown) readLines([inTitle.trim()], order, found);
  if (!found.shown) {
    const posted = elementsIn(document, SMALL_PRINT)
      .map(textOf)
      .find((text) => POSTED.test(text));
    found.shown = posted && ownDate(posted, order)?.date;
  }
  // The same day, with its time, is stated elsewhere.
  if (found.shown && found.any?.startsWith(found.shown)) found.shown = found.any;
  return found;
}

/** Lists the elements that state dates: those after the title, then those before it, the nearest first. */
function inOrder(document: Document, title: Element | undefined): Element[] {
  const elements = elementsIn(document, DATED).filter(({ localName }) => localName !== 'meta' && localName !== 'body');
  if (!title) {
    const first = elements.slice(0, MAX_ELEMENTS);
    return [...first.filter((element) => element.closest('article, header')), ...first];
  }
  const start = elements.findIndex((element) => isAfter(element, title));
  if (start < 0) return elements.slice(-MAX_ELEMENTS);
  const before = elements.slice(Math.max(0, start - MAX_ELEMENTS / 2), start);
  return [...elements.slice(start, start + MAX_ELEMENTS), ...before.reverse()];
}

/** Tells whether the words before a date say that something else than publication was done then. */
function isBeforePublication(element: Element): boolean {
  let line = element;
  while (!/^(DD|TD|LI)$/.test(line.tagName) && rawText(line.parentElement).length <= MAX_LABEL_CHARS) {
    if (!line.parentElement) break;
    line = line.parentElement;
  }
  const text = rawText(line);
  const before =
    text.slice(0, text.indexOf(rawText(element))) ||
    (/^(DD|TD)$/.test(line.tagName) && line.previousElementSibling?.textContent);
  // Behind the last number: another date may stand before.
  return line !== element && isBefore((before || '').split(/\d/).at(-1) ?? '');
}

function dateOf(element: Element, order: NumberOrder): string | undefined {
  if (NOT_A_DATE.test(attributeText(element, 'class')) || OTHER_DATES.test(attributeText(element, 'itemprop')))
    return undefined;
  if (isBeforePublication(element)) return undefined;
  for (const name of ['datetime', 'content', 'title']) {
    const value = element.getAttribute(name);
    const date = value && value.length < MAX_DATED_CHARS ? isoDate(value, order) : undefined;
    if (date) return date;
  }
  const parts = [...element.childNodes];
  // Numbers that only layout sets apart are not one.
  const source = parts.map(({ textContent }) => textContent).join(parts.length > element.childElementCount ? '' : ' ');
  const text = source.length > MAX_SOURCE_CHARS ? '' : foldSpace(source);
  if (text === '' || text.length > MAX_DATED_CHARS) return undefined;
  const date = ownDate(text, order);
  return date && (date.isNamed || text.length - (date.end - date.start) <= MAX_BESIDE_DATE_CHARS)
    ? withTime(date.date, element)
    : undefined;
}

/** Completes a date by its time, if a time element inside states it. */
function withTime(date: string, element: Element): string {
  const full = isoDate(attributeText(firstIn(element, 'time[datetime]'), 'datetime'));
  return full?.startsWith(date) ? full : date;
}

function kindOf(element: Element): 'marked' | 'shown' | 'updated' {
  const itemprop = attributeText(element, 'itemprop');
  const name = `${attributeText(element, 'class')} ${attributeText(element.parentElement, 'class')} ${rawText(element).slice(0, MAX_DATED_CHARS)}`;
  if (/datePublished/i.test(itemprop) || element.matches('abbr.published') || element.hasAttribute('pubdate'))
    return 'marked';
  return /dateModified/i.test(itemprop) || isOfChange(name) ? 'updated' : 'shown';
}

function isElsewhere(element: Element, title: Element | undefined): boolean {
  const other = element.closest(OTHERS) ?? (title && element.closest(ABOVE_PAGE));
  const isAside = other?.localName === 'aside' && /meta|byline|info/i.test(other.className);
  // Some themes put who wrote an article, and when, in its own footer; some pages say it in that of the page.
  const isOwn =
    other?.localName === 'footer' &&
    title &&
    (other.closest('article')?.contains(title) || isPublished(textOf(element)));
  if (other && !isAside && !isOwn && !(title && other.contains(title))) return true;
  const card = element.closest('li, article, [class*=card i], [class*=item i], a');
  if (!card || (title && card.contains(title)) || rawText(card).length > MAX_CARD_CHARS) return isInRow(element, title);
  // A link around more than its dates leads to what is dated.
  const dates = element.localName === 'time' ? elementsIn(card, 'time').map(textOf).join('') : textOf(element);
  const isTeaser = card.localName === 'a' && lettersOf(textOf(card)) !== lettersOf(dates);
  return isTeaser || firstIn(card, 'h2, h3, h4') !== null || isInRow(element, title);
}

/** Tells whether a date stands in one of several boxes of one kind, each with the title of another page. */
function isInRow(element: Element, title: Element | undefined): boolean {
  let card = element;
  for (let level = 0; level < MAX_LEVELS && card.parentElement && !(title && card.contains(title)); level++) {
    const { className, nextElementSibling, previousElementSibling } = card;
    const row = [card, nextElementSibling, previousElementSibling].filter(
      (box) =>
        box?.className === className &&
        /\d/.test(textOf(box)) &&
        (box.matches('li:has(time):has(a)') || elementsIn(box, 'a').some(isHeadline)),
    );
    if (row.length > 1) return true;
    card = card.parentElement;
  }
  return false;
}

const isHeadline = (link: Element): boolean => textOf(link).length >= MIN_HEADLINE_CHARS;
