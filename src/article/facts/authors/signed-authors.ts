import { isAfter } from '../../page/order.ts';
import { rawText } from '../../page/raw-text.ts';
import { foldSpace, textOf } from '../../text/words.ts';
import { isFarBelow } from '../sources/text-between.ts';
import { authorNames, isPersonName } from './author-names.ts';
import { isByline, isLong } from './byline-line.ts';
import { BY_WORDS, isRole } from './name-words.ts';
import { textBefore } from './other-names.ts';

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
    if (!isPersonName(name) || isRole(name) || !isAfter(line, title as Element) || HEADING.test(line.localName))
      continue;
    const isEnd = isLong(line.previousElementSibling) && !isLong(next) && !HEADING.test(next?.localName ?? '');
    const isBeside = isSign && !isFarBelow(line, title as Element);
    if (isBeside || (!isSign && isEnd && textOf(mark) === text)) return authorNames(name);
  }
  return [];
}

const BY_AT_END = new RegExp(
  `(?<!(?:(?:power|develop)ed|made|theme|site|design(?:ed)?|support|built) )\\b(?:${BY_WORDS}|a[vf]|przez)\\s*$`,
  'i',
);

/** Finds the author whom the footer of the article names behind "by": <footer>Posted by <a>Ada Reed</a>. */
export function footerAuthors(title: Element | undefined): string[] {
  const post = title?.closest(POSTS);
  const places =
    post?.querySelectorAll(':is(footer,[class*=footer i]) :is(a[href],.fn,[itemprop~=author]),footer p') ?? [];
  for (const place of places) {
    const text = textOf(place);
    const isLine = isByline(text);
    if (!isLine && !BY_AT_END.test(textBefore(place, post as Element))) continue;
    const names = authorNames(text);
    if ((!isLine && place.closest('footer')) || (names[0] && names.every(isPersonName))) return names;
  }
  return [];
}
