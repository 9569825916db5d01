import { offered } from '../../../shared/offered.ts';
import { foldSpace, textOf } from '../../text/words.ts';
import { datesIn } from '../dates/dates.ts';
import { linesAround } from '../sources/lines-around.ts';
import { authorNames, isPersonName, isPhrase } from './author-names.ts';
import { isRole } from './name-words.ts';
import { MAX_TEXTS, nextText, textsAfter } from './texts-after.ts';

/** Beginning of a line that says who wrote the article. */
const BYLINE =
  /^(?:(?:(?:ein )?artikel|ein beitrag|erstellt|geschrieben|written|words|text|(?:photos? and )?story|reporting|posted|published|interview|text[eo]|testo|tekst)?\s?(?:by|von|par|por|di|door|av|af|przez)\b|(?:text[eo]?|testo|tekst|autor(?:in|en|es|e|a)?|auteure?|author|words|文|作者|記者|记者)\s?[:：])/i;

/** A date in numbers, or signs, before what a line says. */
const BEFORE_NAMES = /^[\s\d./:–—-]+/;

/** Words for an author. */
const AUTHOR = 'autor(?:in|en|e|a)?|auteure?s?|authors?|автор';

/** Line that announces the author in the next one. */
const LABEL = new RegExp(`^(?:(?:(?:written |article |posted )?by|von|par|por|${AUTHOR})\\s?:?|text\\s?:)$`, 'i');

/** Text that is only a label for the author, who is named in the next one. */
const LONE_LABEL = new RegExp(
  `^(?:(?:written|article) by:?|posted by|by:|von:|par:|por:|text\\s?:|(?:${AUTHOR})\\s?:?)$`,
  'i',
);

/** Label and name in one text. */
const LABELLED = new RegExp(`^(?:written by|autoren\\s|(?:text|${AUTHOR})\\s?:)\\s?\\S`, 'i');

/** Longest line that names authors, in characters. Set by hand: above it are sentences. */
const MAX_LINE_CHARS = 120;

/** Room for a date with the signs around it in a line of a name and a date, in characters. Set by hand. */
const MAX_DATE_CHARS = 40;

/** Nearest lines to the title that are a byline if they begin with "by", whatever they name. Set by hand. */
const MAX_TEAM_LINES = 4;

/** Such a line is shorter than this, in characters. Set by hand. */
const TEAM_LINE_CHARS_LIMIT = 50;

/** Finds the authors in a line near the title that says so ("Von Ada Reed"), or that has a name and a date. */
export function authorsNear(title: Element | undefined): string[] {
  if (!title) return [];
  const isGerman = /^de/i.test(title.ownerDocument.documentElement?.lang ?? '');
  const other = offered('other languages')?.bylines;
  let isNext = false;
  for (const [number, whole] of linesAround(title).entries()) {
    const line = other ? whole.replace(other, '') : whole;
    const isClaimed =
      isNext || line !== whole || BYLINE.test(line.replace(BEFORE_NAMES, '')) || /^By[A-Z][a-z]/.test(line);
    isNext = LABEL.test(line);
    const date = line.length > MAX_LINE_CHARS ? undefined : datesIn(line)[0];
    if (line.length > MAX_LINE_CHARS || (!isClaimed && !date)) continue;
    const all = authorNames(line);
    const names = all.filter(isPersonName);
    const isWhole = names.length === all.length && names.join('').length + MAX_DATE_CHARS > line.length;
    // German writes all nouns with capitals: there a line has to be exactly a date and a name. Nothing shows a name in Chinese.
    // What a colon follows is the label of the date.
    const isPlain =
      isWhole &&
      !line.includes(`${names[0]}:`) &&
      !/[\u3041-\u9fff]/.test(line) &&
      (!isGerman || isDateAndName(line, names));
    if (names.length > 0 && (isClaimed || isPlain)) return names;
    if (isClaimed && number < MAX_TEAM_LINES && line.length < TEAM_LINE_CHARS_LIMIT && isByTeam(line, all)) return all;
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

/** Finds the author whose picture stands after the title, described by the name that a line beside it begins with. */
export function picturedAuthors(document: Document, title: Element | undefined): string[] {
  if (!title) return [];
  const pictures = [...document.querySelectorAll('img[alt]')]
    .filter((image) => isBehind(image, title))
    .slice(0, MAX_PICTURES);
  const lines = pictures.length > 0 ? linesAround(title).slice(0, MAX_NAME_LINES) : [];
  for (const picture of pictures) {
    const alt = picture.getAttribute('alt') ?? '';
    const name = foldSpace(alt.replace(PICTURE, '').replace(/[,|(].*/, ''));
    // News show those whom they are about, shops what they sell.
    const isSaid = [...document.querySelectorAll('a[href]')].some(
      (link) => PROFILE.test(link.getAttribute('href') ?? '') && (link.contains(picture) || textOf(link) === name),
    );
    const isPerson = isSaid || ((PICTURE.test(alt) || isRole(alt)) && isPersonName(name));
    if (name.length > 2 && isPerson && lines.some((line) => line.startsWith(name) && line.length <= MAX_LINE_CHARS))
      return authorNames(name);
  }
  return [];
}

/** Selects what holds an article with its footer. */
const POSTS = 'article, [class*=post i], [class*=entry i]';

/** Selects signs of a person before a name, and lines that may be a name below a text. */
const SIGNS = 'i:empty:is([class*=user i], [class*=person i])';
const SIGNED = 'p:is([align=right], [style*=right]), p > :is(b, strong, em, i):only-child';

/** Finds the author whose name stands behind the sign of a person, or, set apart, alone below the last paragraph. */
export function signedAuthors(document: Document, title: Element | undefined): string[] {
  for (const mark of title ? document.querySelectorAll(`${SIGNS}, ${SIGNED}`) : []) {
    const isSign = mark.matches(SIGNS);
    const line = (isSign ? mark.parentElement : mark.closest('p')) as Element;
    const name = foldSpace(line.textContent ?? '');
    if (!isPersonName(name) || isRole(name) || !isBehind(line, title as Element) || (!isSign && textOf(mark) !== name))
      continue;
    const isEnd = isLong(line.previousElementSibling) && !isLong(line.nextElementSibling);
    if (isSign || isEnd) return authorNames(name);
  }
  return [];
}

const isBehind = (element: Element, title: Element): boolean =>
  (title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isLong = (line: Element | null): boolean => (line?.textContent ?? '').length > MAX_LINE_CHARS;

/** Finds the author whom the footer of the article names behind "by": <footer>Posted by <a>Ada Reed</a>. */
export function footerAuthors(title: Element | undefined): string[] {
  const links = title?.closest(POSTS)?.querySelectorAll('footer a[href], [class*=footer i] :is(a[href], .fn)') ?? [];
  for (const link of links) {
    const before = link.previousSibling?.nodeValue ?? link.parentElement?.previousSibling?.textContent ?? '';
    if (!/(?<!powered |made |theme )\b(?:by|von|par|por|di|door|av|af|przez)\s*$/i.test(before)) continue;
    const names = authorNames(link.textContent ?? '');
    if (link.closest('footer') || names.every(isPersonName)) return names;
  }
  return [];
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
  for (let count = 0; count < MAX_TEXTS && texts.nextNode(); count++) {
    const { data } = texts.currentNode as Text;
    if (data.length > MAX_LINE_CHARS) continue;
    const text = foldSpace(data);
    if (!LONE_LABEL.test(text) && !LABELLED.test(text)) continue;
    const names = authorNames(LONE_LABEL.test(text) ? nextText(texts, MAX_LINE_CHARS) : text).filter(isPersonName);
    if (names.length > 0) return names;
  }
  return [];
}
