import { offered } from '../../../shared/offered.ts';
import { LETTERS } from '../../text/letters.ts';
import { linesAround } from '../sources/lines-around.ts';
import { datesIn, type FoundDate, isAhead, type NumberOrder } from './dates.ts';

/**
 * Words before a date that say that something else than publication was done then: papers were received, revised and
 * accepted before, people were born, something else begins or ends then. What was submitted by somebody was posted then, as Drupal says it.
 */
const BEFORE_PUBLICATION = new RegExp(
  `(?<![${LETTERS}])(?:received|revised|(?:re)?submitted|accepted|founded|born|archived|eingegangen|eingereicht|überarbeitet|angenommen|reçue?|révisée?|soumise?|acceptée?|rec[ei]bid[oa]|revisad[oa]|aceptad[oa]|aceit[oa]|ricevut[oa]|accettat[oa])(?![${LETTERS}]|\\s+(?:by|von|par|por|da|door)\\b)|` +
    `(?<![${LETTERS}])(?:deadline|until|when|bis|wann)(?![${LETTERS}])[^.;|]{0,20}$`,
);

/** Words that say that an article was changed, not published. */
const UPDATED =
  /updat|modif|last edited|aktualisiert|zuletzt|geändert|mis à jour|(?<!\d )maj |ac?tualizad|aggiornat|bijgewerkt|gewijzigd/;

/** Words that say that it was published; the same line may also say that it was changed. */
const PUBLISHED = /publi[sczk]|veröffentlicht|posted|erstellt|created|original|geplaatst|entry-date/;

/** Label before a date and its day of the week. */
const LABEL =
  /(?:^|[\s|·•(-])(?:publi\S+|posted|erschienen|veröffentlicht|erstellt|pubblicato|gepubliceerd|dat(?:um|[ae])|fecha|press release|communiqué|(?:presse|medien)mitteilung)(?: (?:on|am|le|el|il|em|op|vom|of|du))?\s?:?\s*(?:[a-zß-ÿ]{2,13},?\s*)?$/i;

/** Beginning of a line that is searched, in characters. */
const MAX_LINE_CHARS = 200;

/** The place in "Rome, 9 May 2020 – …" is shorter than this, in characters. Set by hand. */
const PLACE_CHARS_LIMIT = 30;

/** Most characters besides the date in an element or a line. Set by hand: above it, a sentence mentions the date. */
export const MAX_BESIDE_DATE_CHARS = 60;

/** Longest cell or line that is the label of the date in the next one, in characters. Set by hand. */
const MAX_LABEL_LINE_CHARS = 30;

/** Beginning of a line that names the authors, and most characters beside the date in it: their papers and sections. Set by hand. */
const BYLINE = /^(?:by|von|par|por|da|door)\s/i;
const MAX_BESIDE_BYLINE_DATE_CHARS = 120;

/** A date before this one is that of what a text is about, unless it stands almost alone. Set by hand: before there were web sites. */
const OLD = '1990';

/** Lines below the title among which a date stands alone, and most characters beside it ("3 min read"). Set by hand. */
const MAX_LONE_LINES = 5;
const MAX_BESIDE_LONE_DATE_CHARS = 20;

/** Finds the date that a line below the title states and nothing else. */
export function loneDate(title: Element, order: NumberOrder): string | undefined {
  for (const line of linesAround(title).slice(0, MAX_LONE_LINES)) {
    const date = isUpdated(line) ? undefined : ownDate(line.slice(0, MAX_LINE_CHARS), order);
    if (date && line.length - (date.end - date.start) <= MAX_BESIDE_LONE_DATE_CHARS) return date.date;
  }
  return undefined;
}

/**
 * Reads the dates of some lines near the title.
 * @param found Gets the first that is not said to be that of the last change, and the first that is.
 */
export function readLines(
  lines: readonly string[],
  order: NumberOrder,
  found: { shown?: string | undefined; updated?: string | undefined },
): void {
  for (const [place, line] of lines.entries()) {
    const first = ownDate(line.slice(0, MAX_LINE_CHARS), order);
    const last = lines[place - 1] ?? '';
    const label = last.length > MAX_LABEL_LINE_CHARS || /\d/.test(last) ? '' : last;
    if (!first || isBefore(label)) continue;
    const max = BYLINE.test(line) ? MAX_BESIDE_BYLINE_DATE_CHARS : MAX_BESIDE_DATE_CHARS;
    const maxBeside = first.date < OLD ? MAX_BESIDE_LONE_DATE_CHARS : max;
    const isShort = line.length - (first.end - first.start) <= maxBeside || first.isNamed;
    if (!isShort && !isSetApart(line, first)) continue;
    if (isOfChange(label + line)) found.updated ??= first.date;
    else found.shown ??= first.date;
    const rest = line.slice(first.end);
    if (isOfChange(rest)) found.updated ??= datesIn(rest, order)[0]?.date;
  }
}

/** Makes a test for words in small letters, and for those of other languages where they are there. */
const saysBy =
  (words: RegExp, name: 'before' | 'updated' | 'published') =>
  (text: string): boolean =>
    words.test(text.toLowerCase()) || (offered('other languages')?.dates[name].test(text) ?? false);

/** Tell whether words say that a text was received, changed or published. */
export const isBefore = saysBy(BEFORE_PUBLICATION, 'before');
const isUpdated = saysBy(UPDATED, 'updated');
export const isPublished = saysBy(PUBLISHED, 'published');

/** Tells whether words say that a text was changed, and not that it was published. */
export const isOfChange = (text: string): boolean => isUpdated(text) && !isPublished(text);

/**
 * Finds the date of a text that is said to be that of publication; else the first of which the words before it do not say that
 * something else was done then.
 * @returns Whether other dates stand before it, too.
 */
export function ownDate(text: string, order: NumberOrder): (FoundDate & { isNamed: boolean }) | undefined {
  let start = 0;
  let first: (FoundDate & { isNamed: boolean }) | undefined;
  for (const date of datesIn(text, order)) {
    const before = text.slice(start, date.start);
    const own = isBefore(before) || isAhead(date.date) ? undefined : { ...date, isNamed: start > 0 };
    if (own && isPublished(before)) return own;
    first ??= own;
    start = date.end;
  }
  return first;
}

/**
 * Tells whether a date follows a label ("Published: …"), or begins a text: before a dash ("Rome, 9 May 2020 – …"), or in
 * numbers before a sentence ("09.05.2020 The river …").
 */
function isSetApart(line: string, { start, end }: FoundDate): boolean {
  if (start === 0 && /^\d[\d./-]+(?:\s+[„“"\p{Lu}]|\W{1,4}\d\d?:\d\d\s)/u.test(line)) return true;
  const before = line.slice(0, start);
  const isSaid = offered('other languages')?.dates.published.test(before.slice(-MAX_LABEL_LINE_CHARS));
  return isSaid || LABEL.test(before) || (start < PLACE_CHARS_LIMIT && /^\s?[–—-]{1,2}\s/.test(line.slice(end)));
}
