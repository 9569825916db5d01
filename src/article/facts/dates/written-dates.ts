import { linesAround } from '../sources/lines-around.ts';
import { datesIn, type FoundDate, isoDate, type NumberOrder } from './dates.ts';

/** The dates that a page shows of its article; each undefined if it shows none. */
export interface WrittenDates {
  /** In an element that says that it is the date of publication. */
  readonly marked: string | undefined;
  /** In a time element or one named for its date, or in a line near the title. */
  readonly shown: string | undefined;
  /** The same, where the page says that it tells the last change. */
  readonly updated: string | undefined;
  /** In a time element anywhere. */
  readonly any: string | undefined;
}

/** Elements that tell dates: by what they are, or by their names. */
const TOLD =
  'time, [itemprop*=date i], abbr.published, [class*=date i], [class*=datum i], [class*=publish i], [class*=posted i], ' +
  '[class*=fecha i], [class*=time i], [class*=created i], [class*=meta i], [class*=byline i]';

/** Where dates of something else stand. */
const OTHERS =
  '[class*=comment i], [id*=comment i], [class*=related i], [class*=recommend i], [class*=teaser i], nav, footer, aside, ' +
  '[class*=sidebar i], [class*=popular i], [class*=event i], [class*=widget i]:not([class*=post]):not([class*=elementor])';

/** Words of names that only look like that of a date. */
const NO_DATE = /validat|candidate|sentiment|metadata-only/i;

/** What tells that an article was changed, not published. */
const UPDATED =
  /updat|modif|last edited|aktualisiert|zuletzt|geändert|mis à jour|maj |actualizad|aggiornat|atualizad|bijgewerkt|gewijzigd|aktualizac|обновлен|изменен|uppdaterad|opdateret|oppdatert|päivitetty|güncelle|更新|修正|수정|تحديث|עודכן/i;

/** What tells that it was published, though it may have been changed on the same line. */
const PUBLISHED =
  /publi[sczk]|veröffentlicht|posted|erstellt|created|original|geplaatst|опубликован|publ\.|entry-date/i;

/** Most elements that are looked at, and the longest text of one. */
const MOST = 250;
const LONGEST = 110;

/** A label before a date. */
const LABEL =
  /(?:^|[\s|·•(-])(?:published|posted|erschienen|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|datum|date|fecha|data)(?: (?:on|am|le|el|il|em|op))?\s?:?\s*$/i;

/** Longest beginning of a line that is searched, and of a place before a date, in characters. */
const [LONGEST_LINE, PLACE] = [200, 30];

/** What stands in a line beside its date at most, in characters. */
const BESIDE = 60;

/**
 * Read the dates that the page shows.
 * @param title The heading of the article, if there is one: what follows it counts before what stands above.
 * @param order How numbers like 10/09/2020 are meant on this page.
 * @param isEnough Whether a date is the one that is looked for, so that no more are read; none is if it is left out.
 */
export function writtenDates(
  document: Document,
  title: Element | undefined,
  order: NumberOrder,
  isEnough: (date: string) => boolean = () => false,
): WrittenDates {
  const found: { -readonly [name in keyof WrittenDates]: string | undefined } = {
    marked: undefined,
    shown: undefined,
    updated: undefined,
    any: undefined,
  };
  for (const element of inOrder(document, title)) {
    const date = dateOf(element, order);
    if (!date) continue;
    if (element.localName === 'time') found.any ??= date;
    if (isElsewhere(element, title)) continue;
    const kind = kindOf(element);
    found[kind] ??= date;
    if (found.marked || (kind === 'shown' && isEnough(date))) return found;
  }
  if (title && !found.shown) readLines(linesAround(title), order, found);
  // The same day, told with its time elsewhere.
  if (found.shown && found.any?.startsWith(found.shown)) found.shown = found.any;
  return found;
}

function readLines(
  lines: readonly string[],
  order: NumberOrder,
  found: { shown: string | undefined; updated: string | undefined },
): void {
  for (const line of lines) {
    const [first] = datesIn(line.slice(0, LONGEST_LINE), order);
    if (!first || (line.length - (first.end - first.start) > BESIDE && !isSetApart(line, first))) continue;
    if (UPDATED.test(line) && !PUBLISHED.test(line)) found.updated ??= first.date;
    else found.shown ??= first.date;
  }
}

/** Tells whether a date stands after a label ("Published: …"), or at the head of a text before a dash ("Rome, 9 May 2020 – …"). */
function isSetApart(line: string, { start, end }: FoundDate): boolean {
  return LABEL.test(line.slice(0, start)) || (start < PLACE && /^\s?[–—-]{1,2}\s/.test(line.slice(end)));
}

/** The elements after the title, then those before it. */
function inOrder(document: Document, title: Element | undefined): Element[] {
  const elements = [...document.querySelectorAll(TOLD)].filter(
    ({ localName }) => localName !== 'meta' && localName !== 'body',
  );
  if (!title) {
    const first = elements.slice(0, MOST);
    return [...first.filter((element) => element.closest('article, header')), ...first];
  }
  const isAfter = (element: Element): boolean => (title.compareDocumentPosition(element) & 4) !== 0;
  const start = elements.findIndex(isAfter);
  if (start < 0) return elements.slice(-MOST);
  return [...elements.slice(start, start + MOST), ...elements.slice(Math.max(0, start - MOST / 2), start).reverse()];
}

function dateOf(element: Element, order: NumberOrder): string | undefined {
  if (NO_DATE.test(element.getAttribute('class') ?? '')) return undefined;
  for (const name of ['datetime', 'content', 'title']) {
    const value = element.getAttribute(name);
    const date = value && value.length < LONGEST ? isoDate(value, order) : undefined;
    if (date) return date;
  }
  const text = (element.textContent ?? '').trim();
  if (text.length > LONGEST) return undefined;
  const [date] = datesIn(text, order);
  return date && text.length - (date.end - date.start) <= BESIDE ? withTime(date.date, element) : undefined;
}

/** The same day with its time, where an element inside tells it. */
function withTime(date: string, element: Element): string {
  const told = isoDate(element.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  return told?.startsWith(date) ? told : date;
}

function kindOf(element: Element): 'marked' | 'shown' | 'updated' {
  const itemprop = element.getAttribute('itemprop') ?? '';
  const name = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''} ${(element.textContent ?? '').slice(0, LONGEST)}`;
  if (/datePublished/i.test(itemprop) || element.matches('abbr.published') || element.hasAttribute('pubdate'))
    return 'marked';
  return /dateModified/i.test(itemprop) || (UPDATED.test(name) && !PUBLISHED.test(name)) ? 'updated' : 'shown';
}

function isElsewhere(element: Element, title: Element | undefined): boolean {
  const other = element.closest(OTHERS);
  const isAside = other?.localName === 'aside' && /meta|byline|info/i.test(other.className);
  if (other && !isAside && !(title && other.contains(title))) return true;
  const card = element.closest('li, article, [class*=card i], [class*=item i], a');
  if (!card || (title && card.contains(title)) || (card.textContent ?? '').length > 800) return false;
  return card.querySelector('h2, h3, h4') !== null;
}
