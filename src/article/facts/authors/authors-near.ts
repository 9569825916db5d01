import { offered } from '../../../shared/offered.ts';
import { elementsIn } from '../../page/elements-in.ts';
import { isAfter } from '../../page/order.ts';
import { attributeText } from '../../page/raw-text.ts';
import { foldSpace, textOf } from '../../text/words.ts';
import { datesIn } from '../dates/dates.ts';
import { linesAround } from '../sources/lines-around.ts';
import { OTHER_PARTS } from '../sources/other-parts.ts';
import { authorNames, isPersonName, isPhrase } from './author-names.ts';
import { BEFORE_NAMES, isByline, isLong, MAX_LINE_CHARS, MAY_NAME } from './byline-line.ts';
import { AUTHOR, BY_WORDS, isCompany, isRole, WRITTEN } from './name-words.ts';
import { MAX_TEXTS, nextText, textsAfter } from './texts-after.ts';

/** Text that announces the author in the next one. */
const LABEL = new RegExp(
  `^(?:(?:(?:.{4,16} was )?(?:${WRITTEN}) )?(?:${BY_WORDS})|(?:about the |über d\\S+ )?(?:${AUTHOR}))\\s?:?$|^text\\s?:$`,
  'i',
);

/** Such a text that may say something else far from the title. */
const NOT_FAR_LABEL = /^\w{2,4}$|^report/i;

/** Label and name in one text. */
const LABELLED = new RegExp(`^\\(?(?:(?:written|reporting) by|autoren\\s|(?:text|${AUTHOR})\\s?:)\\s?\\S`, 'i');

/** Longest text that begins with a label for authors, in characters. Set by hand: agencies name all who helped. */
const MAX_LABELLED_CHARS = 220;

/** Room for a date with the signs around it in a line of a name and a date, in characters. Set by hand. */
const MAX_DATE_CHARS = 40;

/** Nearest lines to the title that are a byline if they begin with "by", whatever they name. Set by hand. */
const MAX_TEAM_LINES = 4;

/** Such a line is shorter than this, in characters. Set by hand. */
const TEAM_LINE_CHARS_LIMIT = 50;

/** Words that say that somebody writes, as all of a line or behind a name. */
const REPORTER =
  /^(?:[\w-]+ ){0,3}(?:reporter|journalist|[ck]orr?espond|columnist|redaktör|кор+еспондент|журнал[иі]ст)[^\s,.]*(?<!s)$/i;

/** Signs between the parts of a line. */
const BETWEEN_PARTS = /\s[|·•—–]\s/;

/** Finds the authors in a line near the title that says so ("Von Ada Reed"), or that has a name and a date. */
export function authorsNear(title: Element | undefined): string[] {
  if (!title) return [];
  const isGerman = /^de/i.test(title.ownerDocument.documentElement?.lang ?? '');
  const other = offered('other languages')?.bylines;
  let isNext = false;
  // A name and a date are a title, too.
  const lines = linesAround(title).filter((line) => line !== textOf(title));
  for (const [number, whole] of lines.entries()) {
    const next = lines[number + 1] ?? '';
    const first = (BETWEEN_PARTS.test(whole) && whole.split(BETWEEN_PARTS).slice(1).find(isByline)) || whole;
    // Above the line that says where they work: names with the signs of notes.
    const people = /\D\d(?!\d)/.test(first) && isCompany(next) ? authorNames(first) : [];
    if (people.join().length > first.length / 2 && people.every(isPersonName)) return people;
    const said = other ? first.replace(other, '') : first;
    const dates = said.length > MAX_LINE_CHARS ? [] : datesIn(said);
    const behind = said.slice(dates[0]?.end ?? said.length);
    const line = isByline(behind) ? behind.replace(BEFORE_NAMES, '') : said;
    const isClaimed =
      isNext ||
      line !== first ||
      isByline(line) ||
      /^By[A-Z][a-z]/.test(line) ||
      (isPersonName(line) && REPORTER.test(next)) ||
      (line.includes(', ') && REPORTER.test(line.replace(/^.{5,40}?, /, '')));
    const wasNext = isNext;
    isNext = (MAY_NAME.test(line) && LABEL.test(line)) || line === '';
    if (line.length > MAX_LINE_CHARS || (!isClaimed && dates.length === 0)) continue;
    const all = authorNames(line);
    const names = all.filter(isPersonName);
    const isWhole = names.length === all.length && names.join('').length + dates.length * MAX_DATE_CHARS > line.length;
    // German writes all nouns with capitals: there a line has to be exactly a date and a name. Nothing shows a name in Chinese.
    // What a colon follows is the label of the date.
    const isPlain =
      isWhole &&
      !line.includes(`${names[0]}:`) &&
      !/[\u3041-\u9fff]/.test(line) &&
      (!isGerman || isDateAndName(line, names));
    if (names.length > 0 && (isClaimed || isPlain)) return names;
    const isTeam = isClaimed && number < MAX_TEAM_LINES && line.length < TEAM_LINE_CHARS_LIMIT;
    if (isTeam && isByTeam(wasNext ? `by ${line}` : said, all)) return all;
  }
  return [];
}

/** Words in descriptions of pictures of people beside their names. */
const PICTURE =
  /^(?:photo|picture|avatar|image|portrait|profile)(?: (?:photo|picture|image))?(?: (?:of|for))?:? |['’]s? (?:profile )?(?:photo|picture|avatar|image|portrait)$/i;

/** Addresses of people on the sites that they write on. */
const PROFILE = /\/(?:@|~|(?:u|users?|authors?|profiles?|people|members?)\/)/i;

/** Pictures after the title among which that of the author stands, and lines in which the name does. Set by hand. */
const MAX_PICTURES = 3;
const MAX_NAME_LINES = 5;

const altOf = (picture: Element): string => attributeText(picture, 'alt');

const nameOn = (picture: Element): string =>
  foldSpace(
    altOf(picture)
      .replace(PICTURE, '')
      .replace(/[,|(].*/, ''),
  );

/** Finds the author whose picture stands after the title, described by the name that a line beside it begins with. */
export function picturedAuthors(document: Document, title: Element | undefined): string[] {
  if (!title) return [];
  const pictures = elementsIn(document, 'img[alt]')
    .filter((image) => isAfter(image, title))
    .slice(0, MAX_PICTURES);
  const lines = linesAround(title).slice(0, MAX_NAME_LINES);
  for (const picture of pictures) {
    const name = nameOn(picture);
    const own = lines.filter((line) => line.startsWith(name) && line.length <= MAX_LINE_CHARS);
    const home =
      own.some((line) => line.length < name.length + MAX_DATE_CHARS && datesIn(line)[0]) &&
      picture.closest('a')?.getAttribute('href');
    // News show those whom they are about, shops what they sell.
    const isSaid = elementsIn(document, 'a[href]').some((link) => {
      const address = attributeText(link, 'href');
      const isNamed = textOf(link) === name;
      return (PROFILE.test(address) && (isNamed || link.contains(picture))) || (isNamed && address === home);
    });
    const alt = altOf(picture);
    const isPerson = isSaid || ((PICTURE.test(alt) || isRole(alt)) && isPersonName(name));
    if (name.length > 2 && isPerson && own.length > 0) return authorNames(name);
  }
  return [];
}

/** Finds the author whose picture stands, described by the name, in a place for that of the author, anywhere but in lists. */
export function portrayedAuthors(document: Document): string[] {
  const names = elementsIn(document, '[class*=author i]:not(body) img[alt], img[class*=author i][alt]')
    .filter(
      (picture) =>
        !picture.closest(`${OTHER_PARTS}, li`) &&
        textOf(picture.closest('[class*=author i]:not(img)')?.parentElement).includes(nameOn(picture)),
    )
    .map(nameOn)
    .filter(isPersonName);
  return new Set(names).size === 1 ? authorNames(names[0] as string) : [];
}

/** Tells whether a line is exactly a date, a sign and one name. */
function isDateAndName(line: string, [name = '', ...others]: readonly string[]): boolean {
  const rest = line.replace(name, '');
  const [date] = datesIn(rest);
  return (
    date !== undefined &&
    others.length === 0 &&
    /^\s?[|,•·/–—-]\s?$/.test(rest.slice(0, date.start) + rest.slice(date.end))
  );
}

/** Tells whether a line names an account or a team, which only "by" shows ("by ada5", "By the River Team"). */
function isByTeam(line: string, names: readonly string[]): boolean {
  return (
    names.length > 0 &&
    /^(?:(?:written|posted) )?by\s|^[^a-z]/i.test(line) &&
    !/[.!?]$/.test(line) &&
    !names.some(isPhrase)
  );
}

/**
 * Finds the authors behind a label, anywhere after the title ("Text: Ada Reed" at the end).
 * @returns Names of people only; empty if there is no such label.
 */
export function labelledAuthors(document: Document, title: Element | undefined): string[] {
  if (!title) return [];
  const texts = textsAfter(document, title);
  const other = offered('other languages')?.bylines;
  for (let count = 0; count < MAX_TEXTS && texts.nextNode(); count++) {
    const { data, parentElement } = texts.currentNode as Text;
    if (data.length > MAX_LABELLED_CHARS) continue;
    const text = foldSpace(data);
    const label = other?.exec(text)?.[0] ?? '';
    const isLone = (LABEL.test(text) && !NOT_FAR_LABEL.test(text)) || (label === text && /[:：]$/.test(label));
    if (!isLone && !LABELLED.test(text) && !/[:：]\s*$/.test(label)) continue;
    // In a sentence it tells of something else.
    const block = parentElement?.closest('p, li');
    if (parentElement?.closest(OTHER_PARTS)) continue;
    if (/^[a-z]/.test(text) && isLong(block) && !textOf(block).startsWith(text)) continue;
    const names = authorNames(isLone ? nextText(texts, MAX_LABELLED_CHARS) : text).filter(isPersonName);
    if (names.length > 0) return names;
  }
  return [];
}
