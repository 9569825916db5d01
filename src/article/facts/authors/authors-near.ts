import { foldSpace } from '../../text/words.ts';
import { datesIn } from '../dates/dates.ts';
import { linesAround } from '../sources/lines-around.ts';
import { authorNames, isPersonName, isPhrase } from './author-names.ts';

/** What begins a line that tells who wrote the article. */
const LINE =
  /^(?:(?:ein artikel|ein beitrag|artikel|erstellt|geschrieben|written|words|text|story|reporting|posted|published|interview|texte|texto|testo|tekst)?\s?(?:by|von|par|por|di|door|av|af|przez)\b|(?:text|texte|texto|testo|tekst|autor(?:in|en|es|e|a)?|auteure?|author|words|автор|текст|بقلم|מאת|文|作者|記者|记者)\s?[:：])/i;

/** A line that announces the author in the next one. */
const LABEL = /^(?:(?:(?:written )?by|von|par|por|autor(?:in|en|e|a)?|auteure?|author)\s?:?|text\s?:)$/i;

/** A label that stands alone before the author. */
const LONE_LABEL =
  /^(?:written by|by:|von:|par:|por:|text\s?:|(?:autor(?:in|en|e|a)?|auteure?s?|authors?|автор)\s?:?)$/i;

/** The same with the name on one line. */
const LABELLED = /^(?:written by|text:|autor(?:in|en|e|a)?:|auteure?s?:|authors?:|автор:)\s?\S/i;

/** Most pieces of text that are looked at for a label. */
const MOST_TEXTS = 5000;

/** Longest line that tells authors, and the length of a date with the signs around it, in characters. */
const LONGEST_LINE = 120;
const DATE = 40;

/** Lines that can be nothing but a byline where they begin with "by", and the longest of them. */
const [FIRST, SHORT_LINE] = [4, 50];

/** The authors in a line near the title that says so ("Von Ada Reed"), or that has a name and a date. */
export function authorsNear(title: Element | undefined): string[] {
  if (!title) return [];
  const isGerman = /^de/i.test(title.ownerDocument.documentElement?.lang ?? '');
  let isNext = false;
  for (const [number, line] of linesAround(title).entries()) {
    const isClaimed = isNext || LINE.test(line) || /^By[A-Z][a-z]/.test(line);
    isNext = LABEL.test(line);
    const date = line.length > LONGEST_LINE ? undefined : datesIn(line)[0];
    if (line.length > LONGEST_LINE || (!isClaimed && !date)) continue;
    const all = authorNames(line);
    const names = all.filter(isPersonName);
    const isWhole = names.length === all.length && names.join('').length + DATE > line.length;
    // German writes all nouns with capitals: there a line needs to be a date and a name.
    const isPlain = isWhole && (!isGerman || isDateAndName(line, names));
    if (names.length > 0 && (isClaimed || isPlain)) return names;
    if (isClaimed && number < FIRST && line.length < SHORT_LINE && isByTeam(line, all)) return all;
  }
  return [];
}

/** Tells whether a line is a date, a sign and one name, and nothing else. */
function isDateAndName(line: string, [name = '', ...others]: readonly string[]): boolean {
  const rest = line.replace(name, '');
  const [date] = datesIn(rest);
  return (
    date !== undefined &&
    others.length === 0 &&
    /^\s?[|,•·/–—-]\s?$/.test(rest.slice(0, date.start) + rest.slice(date.end))
  );
}

/** Tells whether a line names an account or a team, as only "by" can tell ("by ada5", "By the River Team"). */
function isByTeam(line: string, names: readonly string[]): boolean {
  return (
    names.length > 0 &&
    /^(?:(?:written|posted) )?by\s|^[^a-z]/i.test(line) &&
    !/[.!?]$/.test(line) &&
    !names.some(isPhrase)
  );
}

/**
 * The author in a place that a label announces, anywhere after the title ("Text: Ada Reed" at the end).
 * @returns The names of people alone; empty if there is no such place.
 */
export function labelledAuthors(document: Document, title: Element | undefined): string[] {
  if (!title) return [];
  const texts = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  texts.currentNode = title;
  for (let count = 0; count < MOST_TEXTS && texts.nextNode(); count++) {
    const { data } = texts.currentNode as Text;
    if (data.length > LONGEST_LINE) continue;
    const text = foldSpace(data);
    if (!LONE_LABEL.test(text) && !LABELLED.test(text)) continue;
    const names = authorNames(LONE_LABEL.test(text) ? nextText(texts) : text).filter(isPersonName);
    if (names.length > 0) return names;
  }
  return [];
}

/** The next piece of text that is more than white space. */
function nextText(texts: TreeWalker): string {
  while (texts.nextNode()) {
    const text = foldSpace((texts.currentNode as Text).data);
    if (text !== '') return text.length > LONGEST_LINE ? '' : text;
  }
  return '';
}
