import { offered } from '../../../shared/offered.ts';
import { elementsIn } from '../../page/elements-in.ts';
import { attributeText, rawText } from '../../page/raw-text.ts';
import { foldSpace, textOf } from '../../text/words.ts';
import { datesIn } from '../dates/dates.ts';
import { linesAround } from '../sources/lines-around.ts';
import { OTHER_PARTS } from '../sources/other-parts.ts';
import { isFarBelow } from '../sources/text-between.ts';
import { authorNames, isPersonName, isPhrase } from './author-names.ts';
import { AUTHOR, BY_WORDS, isRole, WRITTEN } from './name-words.ts';
import { textBefore } from './other-names.ts';
import { MAX_TEXTS, nextText, textsAfter } from './texts-after.ts';

/** Beginning of a line that says who wrote the article. */
const BYLINE = new RegExp(
  `^(?:(?:(?:${WRITTEN})\\s(?:${BY_WORDS}|da)|${BY_WORDS})\\b|(?:text[eo]?|testo|words|${AUTHOR})\\s?[:：])`,
  'i',
);

/** Part of every such beginning, and of every label: other lines are spared the long patterns. */
const MAY_NAME = /(?:by|von|par|por|di|door|da)\b|te[sx]t|word|aut/i;

/** A date in numbers, or signs, before what a line says. */
const BEFORE_NAMES = /^[\s\d./:–—-]+/;

/** Text that announces the author in the next one. */
const LABEL = new RegExp(
  `^(?:(?:(?:.{4,16} was )?(?:${WRITTEN}) )?(?:${BY_WORDS})|(?:about the |über d\\S+ )?(?:${AUTHOR}))\\s?:?$|^text\\s?:$`,
  'i',
);

/** Such a text that may say something else far from the title. */
const NOT_FAR_LABEL = /^\w{2,4}$|^report/i;

/** Label and name in one text. */
const LABELLED = new RegExp(`^\\(?(?:(?:written|reporting) by|autoren\\s|(?:text|${AUTHOR})\\s?:)\\s?\\S`, 'i');

/** Longest line that names authors, in characters. Set by hand: above it are sentences. */
const MAX_LINE_CHARS = 120;

/** Longest text that begins with a label for authors, in characters. Set by hand: agencies name all who helped. */
const MAX_LABELLED_CHARS = 220;

/** Room for a date with the signs around it in a line of a name and a date, in characters. Set by hand. */
const MAX_DATE_CHARS = 40;

/** Nearest lines to the title that are a byline if they begin with "by", whatever they name. Set by hand. */
const MAX_TEAM_LINES = 4;

/** Such a line is shorter than this, in characters. Set by hand. */
const TEAM_LINE_CHARS_LIMIT = 50;

const isByline = (line: string): boolean => MAY_NAME.test(line) && BYLINE.test(line.replace(BEFORE_NAMES, ''));

/** Finds the authors in a line near the title that says so ("Von Ada Reed"), or that has a name and a date. */
export function authorsNear(title: Element | undefined): string[] {
  if (!title) return [];
  const isGerman = /^de/i.test(title.ownerDocument.documentElement?.lang ?? '');
  const other = offered('other languages')?.bylines;
  let isNext = false;
  for (const [number, whole] of linesAround(title).entries()) {
    const line = other ? whole.replace(other, '') : whole;
    const dates = line.length > MAX_LINE_CHARS ? [] : datesIn(line);
    const said = line.slice(dates[0]?.start === 0 ? dates[0].end : 0);
    const isClaimed = isNext || line !== whole || isByline(said) || /^By[A-Z][a-z]/.test(line);
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
    if (isTeam && isByTeam(wasNext ? `by ${line}` : line, all)) return all;
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
    .filter((image) => isBehind(image, title))
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

/** Selects what holds an article with its footer. */
const POSTS = 'article, [class*=post i], [class*=entry i]';

/** Selects signs of a person before a name, and lines that may be a name below a text. */
const SIGNS = 'i:empty:is([class*=user i], [class*=person i])';
const SIGNED = 'p:is([align=right], [style*=right]), p > :is(b, strong, em, i):only-child';

/** Beginning of a line that says who somebody is. */
const BIOGRAPHY = /^\S+ \S+(?: \S+){0,2} (?:is|ist|est) (?:an?|the|eine?|une?)\s/;

/** Tag names of what begins another part: a line before it is its heading. */
const HEADING = /^(?:h\d|[ou]l|dl|table)$/;

/** Finds the author whose name stands behind the sign of a person, or, set apart, alone below the last paragraph. */
export function signedAuthors(document: Document, title: Element | undefined): string[] {
  for (const mark of title ? document.querySelectorAll(`${SIGNS}, ${SIGNED}`) : []) {
    const isSign = mark.matches(SIGNS);
    const line = (isSign ? mark.parentElement : mark.closest('p')) as Element;
    const next = line.nextElementSibling;
    const beside = foldSpace(rawText(mark.nextSibling));
    const text = isSign && isPersonName(beside) ? beside : textOf(line);
    const name = BIOGRAPHY.test(text) && isRole(text) ? (authorNames(text)[0] ?? '') : text;
    if (!isPersonName(name) || isRole(name) || !isBehind(line, title as Element) || HEADING.test(line.localName))
      continue;
    const isEnd = isLong(line.previousElementSibling) && !isLong(next) && !HEADING.test(next?.localName ?? '');
    const isBeside = isSign && !isFarBelow(line, title as Element);
    if (isBeside || (!isSign && isEnd && textOf(mark) === text)) return authorNames(name);
  }
  return [];
}

const isBehind = (element: Element, title: Element): boolean =>
  (title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isLong = (line: Element | null | undefined): boolean => textOf(line).length > MAX_LINE_CHARS;

const BY_AT_END = new RegExp(
  `(?<!(?:(?:power|develop)ed|made|theme|site|design(?:ed)?|support|built) )\\b(?:${BY_WORDS}|a[vf]|przez)\\s*$`,
  'i',
);

/** Finds the author whom the footer of the article names behind "by": <footer>Posted by <a>Ada Reed</a>. */
export function footerAuthors(title: Element | undefined): string[] {
  const post = title?.closest(POSTS);
  const links = post?.querySelectorAll(':is(footer, [class*=footer i]) :is(a[href], .fn, [itemprop~=author])') ?? [];
  for (const link of links) {
    if (!BY_AT_END.test(textBefore(link, post as Element))) continue;
    const names = authorNames(textOf(link));
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
