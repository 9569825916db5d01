import { elementsIn, firstIn } from '../../page/elements-in.ts';
import { attributeText, rawText } from '../../page/raw-text.ts';
import { textWalker } from '../../page/texts-in.ts';
import { textOf } from '../../text/words.ts';
import { isFarBelow } from '../sources/text-between.ts';
import { isPersonName } from './author-names.ts';
import { BY_WORDS } from './name-words.ts';

/** Selects the items of lists of works, which name the authors of those. */
const WORKS = 'li, dd, tr, p';

/** Least text beside its author in such an item, in characters: the name of the work. Set by hand. */
const MIN_WORK_CHARS = 12;

/** Selects the names of works. */
const WORK_NAMES = 'cite, q, [class*=title i]';

/** Words after which a section, a place or a paper is named, and no author ("By Ada Reed in Politics"). */
const BEFORE_SECTION =
  /(?:^|\s)(?:in|for|at|on|under|from|to|im|für|auf|bei|unter|aus|dans|pour|chez|sur|en|para|sobre|em|per|su|nel|voor|op|bij|i|w|dla|na|в|для|на)\s*$/i;

/** Addresses of sections and topics. */
const SECTION_ADDRESS = /\/(?:tags?|topics?|categor(?:y|ies)|sections?|rubri[ck]s?|channels?|themen?)\//i;

/** Text between the title and a list of works, in characters, from which on it is no list of authors. Set by hand. */
const MIN_TEXT_CHARS = 500;

/**
 * Tells whether an element names the author of a work in a list: the item has the name of the work too.
 * @param title The heading of the article, if there is one.
 */
export function isOfWork(element: Element, title: Element | undefined): boolean {
  const item = element.closest(WORKS);
  if (!item || (title && item.contains(title)) || firstIn(item, '[rel~=author]')) return false;
  const isRow = [...(item.parentElement?.children ?? [])].some(
    (other) =>
      other !== item &&
      other.localName === item.localName &&
      [...other.children].some((part) => part.className === element.className),
  );
  const isLonger = rawText(item).length > rawText(element).length + MIN_WORK_CHARS;
  if (title && isRow && isLonger && isFarBelow(element, title, MIN_TEXT_CHARS)) return true;
  return elementsIn(item, WORK_NAMES).some((name) => !name.contains(element) && !element.contains(name));
}

/**
 * Tells whether a part of a place with authors names the section or the paper that the article is in.
 * @param part An element in the place.
 */
export function namesSection(part: Element, place: Element): boolean {
  if (SECTION_ADDRESS.test(attributeText(part, 'href'))) return true;
  return part !== place.firstElementChild && BEFORE_SECTION.test(textBefore(part, place));
}

/** Tells whether all that an element says is a link to a section. */
export function isSection(element: Element): boolean {
  const link = firstIn(element, 'a[href]');
  return SECTION_ADDRESS.test(attributeText(link, 'href')) && textOf(link) === textOf(element);
}

/** Reads the last piece of text before a part of a place, without white space around it; empty if there is none. */
export function textBefore(part: Element, place: Element): string {
  const texts = textWalker(place, part);
  let before = '';
  while (before === '' && texts.previousNode()) before = (texts.currentNode as Text).data.trim();
  return before;
}

/** Class names of parts of a place with authors that have no name in them. */
const NAMELESS =
  /(avatar|image|img|photo|picture|bio|desc|social|icon|title|role|job|position|link-all|(?<!in|plat)form|label(?!-hidden)|count)(?!.*name)/i;

/** Class names that say that a place is that of an author. */
const SAYS_AUTHOR = /auth?or|auteur|byline|writer|creator/i;

/** Addresses of lists of all authors. */
const LIST_ADDRESS = /\/(?:auth?or\w{0,2}|contributors?|editors)\/?$/i;

/** Beginning of the heading of a card that names the author ("By Ada Reed"). */
const BY = new RegExp(`^(?:${BY_WORDS}) `, 'i');

/** Tells whether an element is a part without a name, by those of its class names that say what place it is. */
export function isNameless(element: Element): boolean {
  const all = [...element.classList];
  const own = all.filter((name) => SAYS_AUTHOR.test(name));
  const telling = own.length > 0 || element.matches('[itemprop~=author], [rel~=author]') ? own : all;
  // Other addresses lead to a house, other buttons follow somebody.
  const text = /^(?:address|button)$/.test(element.localName) ? textOf(element).replace(/^by /i, '') : undefined;
  if (text && (text.includes(',') || !isPersonName(text))) return true;
  const isNamed = /^h\d$/.test(element.localName) && BY.test(textOf(element));
  return (!isNamed && telling.some((name) => NAMELESS.test(name))) || LIST_ADDRESS.test(attributeText(element, 'href'));
}
