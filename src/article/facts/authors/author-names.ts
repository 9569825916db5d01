import { offered } from '../../../shared/offered.ts';
import { CAPITALS, hasLetter, isCapital, LETTERS } from '../../text/letters.ts';
import { foldSpace } from '../../text/words.ts';
import { datesIn } from '../dates/dates.ts';
import { decodeEntities } from '../sources/decode-entities.ts';
import { AUTHOR, BY_WORDS, HELPED, isCompany, isNobody, isRole, WRITTEN } from './name-words.ts';

/** Words before an author's name, in the languages that every page is read with. */
const BY = new RegExp(
  `^(?:(?:${WRITTEN}|${HELPED}|alles?(?: artikel| beiträge)?|thread starter|${AUTHOR})` +
    `(?:[\\s,]+(?:und|and|et|y)\\s[^\\s:：]+)?\\s*(?:${BY_WORDS}|d[ae])?\\s*[:：–—-]?|${BY_WORDS}|da|via)(?:\\s*[:：–—-]+\\s*|\\s+)`,
  'i',
);

/** Ranks and agencies behind a name, which nothing sets apart from it. */
const BEHIND =
  /(?<=[^\s\d!-/:-@[-`{-¿]) lv\.? ?\d*$| verified$|(?<=\S \S+) (?:the )?(?:(?:associated|canadian) press|reuters|bloomberg|afp)$/i;

/** Addresses, numbers and signs of notes behind a name. */
const NOTES_BEHIND = new RegExp(`\\s*\\S*@\\S+|\\s\\d[\\d,.]*$|(?<=\\s\\S*[${LETTERS}]{2})[\\d*†‡§¶]{1,2}$`, 'g');

/** Roles behind a name in the same way. */
const ROLE_BEHIND =
  /(?: (?:staff|senior|chief|contributing|political|sports|business|news))* (?:writer|reporter|correspondent|columnist)s?$/i;

/** Signs and words after a name at which the text is cut. */
const CUT =
  /\s*(?:[|•·»→(（[\n]|\/\/|\s@\s|\s[-–—]+(?:\s|$)|\b(?:is|was|ist|est|es un|è)\s(?:an?|the|ein|une?)\s|https?:|www\.|\b(?:updated|published|posted|last|(?:ph|f)otogra[fp]|view all|more about|follow|alle artikel|zuletzt|publiziert|stand:|min read|reading time|lesezeit|temps de lecture|tiempo de lectura|on behalf)\b|\d+ ?(?:min|year|month|day|hour)|\s(?:am|le|el|on) \d).*$/i;

/** Words after a name that say for whom it was written. */
const FOR = new RegExp(`\\s(?:for|at|of|in|on|from|dans|em) (?:the )?[${CAPITALS}][^;]*`, 'g');

/** Signs and words between the names of a list; a short one between two words and one is part of a name (José Ortega y Gasset). */
const BETWEEN =
  /\s*(?:[,;،、，/&+]|\s(?:و|and|und|et|en|og|och|oraz|és|și|ja|ve|и|with|mit|avec|con|和|与|(?:(?<!\S \S+ )[yei]|[yei](?= [^\s,;]+ \S| [A-Z]{2})))\s)\s*/;

/** Words between a name and a date. */
const BEFORE_DATE =
  /[\s,]*(?:\b(?:am?|em|le|el|on|den|vom|du|il|op|(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun|diens|donners|frei|sams|sonn)(?:day|tag)?|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|mo|di|mi|do|fr|sa|so)\b[\s,.]*){0,2}$/i;

const NO_LETTERS = new RegExp(`^[^${LETTERS}]+`);

/** Longest name, in characters. Set by hand: above it are sentences. */
const MAX_NAME_CHARS = 60;

/** Most words of a name. Set by hand: above it are sentences. */
const MAX_NAME_WORDS = 6;

/** Most of a list of names that is read, in characters. */
const MAX_LIST_CHARS = 400;

/** The same with the white space of the page's source. */
const MAX_SOURCE_CHARS = 3000;

/** Most authors that are kept: papers of physics have thousands. */
const MAX_AUTHORS = 30;

/** A date that begins before this place of a text, in characters, comes before the names. Set by hand. */
const DATE_FIRST_PLACE = 6;

/** Most words of a text that has the form of a person's name. Set by hand: above it are titles of texts. */
const MAX_PERSON_WORDS = 5;

/** Particles of names, which are written small. */
const PARTICLE =
  /^(?:von|vom|van|der|den|des|de|del|della|degli|di|da|do|dos|das|du|la|le|el|al|bin|ibn|ben|the|zu|zum|ter|ten|[yei]|af|av)$|^[a-z]{1,2}['’-]/;

/**
 * Lists the names in a line or a field that names authors, without "By", roles, degrees, dates and addresses.
 * @param text For example "By Ada Reed and Ben Moss, Staff Writers | 3 May 2020".
 * @returns For example "Ada Reed" and "Ben Moss"; empty if there is no name.
 */
export function authorNames(text: string): string[] {
  let rest = foldSpace(decodeEntities(text.slice(0, MAX_SOURCE_CHARS)))
    .slice(0, MAX_LIST_CHARS)
    .replace(/^["“”'«»©(\s,;|·•–—-]+/, '');
  const { bylines: other, dates } = offered('other languages') ?? {};
  if (other) rest = rest.replace(other, '');
  const label = dates ? rest.search(dates.published) : -1;
  if (label >= 0 && !/\S$/.test(rest.slice(0, label))) rest = rest.slice(0, label);
  if (dates) rest = rest.split(dates.updated)[0] ?? '';
  for (let before = ''; before !== rest; ) {
    before = rest;
    // The page may set "By" apart by layout alone: "ByAda Reed".
    if (other) rest = rest.replace(other, '');
    rest = rest.replace(BY, '').replace(/^(?:[Bb]y|Von|Par|Por)(?=[A-ZÀ-Þ][a-zß-ÿ])/, '');
  }
  const [date] = datesIn(rest);
  if (date && date.start < DATE_FIRST_PLACE) rest = rest.slice(date.end).replace(NO_LETTERS, '').replace(BY, '');
  else if (date)
    rest = rest
      .slice(0, date.start)
      .replace(dates?.weekday ?? '', '')
      .replace(BEFORE_DATE, '');
  rest = rest
    .replace(CUT, '')
    .replace(FOR, (cut: string, place: number) => (isOfCompany(rest.slice(0, place), cut) ? cut : ''))
    .replace(/^(.{5,60}) \1.*$/, '$1');
  const [first = '', ...others] = rest.split(BETWEEN).map(trimmed).filter(isName);
  const people = others.filter((name) => !isRole(name) && !/^[A-ZÀ-Þ.]{1,6}$/.test(name));
  const names = first !== '' && (people.length === 0 || !isRole(first)) ? [first, ...people] : people;
  return [...new Set(names)].slice(0, MAX_AUTHORS);
}

/**
 * Tells whether a text has the form of a person's name: two to five words with capitals, or a few characters of a
 * script that has no capitals. For texts that nothing marks as a name.
 */
export function isPersonName(text: string): boolean {
  if (/[\d!?:…"“”]/.test(text) || isCompany(text)) return false;
  const words = text.split(' ');
  if (/^[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]{2,8}$/.test(text)) return true;
  if (words.length < 2 || words.length > MAX_PERSON_WORDS) return false;
  return (
    words.every((word) => isCapital(word.replace(/^['’]/, '').slice(0, 1)) || PARTICLE.test(word)) &&
    !/^(?:the|die|der|das|el|la|le|los|les|in)$/i.test(words[0] ?? '')
  );
}

/**
 * Tells whether a text is part of a sentence and not a name: some of its words are small and not particles. The name of
 * an account may be two small words.
 */
export function isPhrase(text: string): boolean {
  // What is left of it here is part of the name of a company.
  const words = text.replace(FOR, '').split(' ');
  const small = words.filter((word) => /^[a-zß-ÿ]/.test(word) && !PARTICLE.test(word) && !isRole(word)).length;
  return words.length > 1 && small > 0 && (small < words.length || words.length > 2);
}

/** Tells whether words with "for" or "of" are the end of the name of an office ("Institute for Health"): agencies and staff write for others. */
function isOfCompany(name: string, words: string): boolean {
  return /^ (?:for|of)/.test(words) && /^(?!reut|staf|repo)[^,;]{5,}$/i.test(name) && isCompany(name);
}

function trimmed(name: string): string {
  const bare = name
    .replace(NOTES_BEHIND, '')
    .replace(/^[\s"“”'«»《.:*–—-]+|[\s"“”'«»》:*,–—-]+$/g, '')
    .replace(BEHIND, '');
  const person = bare.replace(ROLE_BEHIND, '');
  if (person !== bare && person.includes(' ')) return person;
  return /(?:[^\s\d!-@[-`{-¿]{3}|\d)\.$/.test(bare) && !/\s[JS]r\.$/.test(bare) ? bare.slice(0, -1) : bare;
}

function isName(name: string): boolean {
  // Such a short small word is what is left of something else: of a date, the word for its year.
  if (
    (/^(?:[a-zß-ÿ]{1,3}|[а-яё-ґ]{1,4})\.?$/.test(name) && !isCompany(name)) ||
    name.length < 2 ||
    name.length > MAX_NAME_CHARS ||
    !hasLetter(name)
  )
    return false;
  return (
    !/^https?:|@|^\d+\b|[<>{}=!?:？！。]|\.{2}|\s(?:by|von|par|por)$|^(?:[ap]m|uhr|hace)\s|^(?:lv|vip)\.? ?\d/i.test(
      name,
    ) &&
    !isNobody(name) &&
    !offered('east asian names')?.isMenu(name) &&
    name.split(' ').length <= MAX_NAME_WORDS
  );
}
