import { datesIn, isoDate } from '../facts/dates/dates.ts';
import { isRelativeTime } from '../facts/dates/relative-time.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import type { Measures } from '../page/measure.ts';
import { textOf } from '../text/words.ts';

/** Elements that name who wrote a post: by what they claim to be, by their class, or by where they lead. */
const AUTHORS =
  '[itemprop~=author], [rel~=author], [data-hovercard-url*=user], [data-testid*=author], [class*=author i], [class*=user i], [class*=poster i], [class*=creator i], ' +
  '[class~=name i], [class*=nick i], a[href*="uid"], a[href*="/u/"], a[href*="/user"], a[href*="/member"], ' +
  'a[href*="profile"], a[href*="/~"], a[href*="/@"], a[href*="/people/"]';

/** Longest name, in characters. */
const MAX_NAME_CHARS = 40;

/** Longest line with a date, in characters. */
export const MAX_LINE_CHARS = 90;

/** Most characters of a line beside its date. */
const MAX_BESIDE_CHARS = 14;

/** Words beside another moment than that of the post. */
const ELSEWHEN = /join|regist|member|since|seit|depuis|inscrit|desde|edited|last|changed|birth/i;

/** "Sep 2024", "7:19pm". */
const SHORT_DATE = /^[^\s\d]{3,9}\.? \d{4}$|^\d{1,2}:\d\d ?[ap]m\b/i;

/** Classes of what stands beside a name: "userTitle", "user-rank", "author-avatar". */
const NO_MARK =
  /title|rank|group|banner|avatar|status|count|stat|badge|icon|(?<!text-)info|button|menu|time|date|location/i;

/** Words in place of a name. */
const NO_NAME =
  /^(guest|reply|quote|report|share|like|profile|members?( list)?|author|user|op|log ?in|sign ?up|posts?|joined|moderators?|admin(istrator)?)$|:(\s|$)|^\P{L}*$/iu;

/** The time of a post. */
export interface PostTime {
  /** As the page shows it. */
  readonly text: string;
  /** ISO 8601, if the text gives enough for it. */
  readonly date: string | undefined;
}

/** The elements below a root that name the author of something, in the order of the page. */
export function authorMarks(root: Element, measures: Measures): Element[] {
  const isShort = (element: Element): boolean => measures.of(element).text <= MAX_LINE_CHARS;
  const isMark = (element: Element): boolean =>
    isClaimed(element) || !NO_MARK.test(element.getAttribute('class')?.replace(/.*(?:\s|__)/s, '') ?? '');
  const marks = elementsIn(root, AUTHORS).filter(
    (element) => isShort(element) && isMark(element) && nameIn(element) !== '',
  );
  // Around a name with its rank is no name.
  return marks.filter((mark, at) => isClaimed(mark) || !marks[at + 1] || !mark.contains(marks[at + 1] as Element));
}

/** Tells whether the page marks an element as the name of the author. */
export function isClaimed(element: Element): boolean {
  return element.matches('[itemprop~=author], [rel~=author]');
}

/** The name that an element shows; empty if what it shows can be no name. */
export function nameIn(element: Element): string {
  const inner = firstIn(element, '[itemprop=name]');
  const name = textOf(inner ?? element).replace(/^(by|von|par|por)\s|^@|(?<=\S)\s*@[\w@.-]+$/gi, '');
  return name.length > MAX_NAME_CHARS || NO_NAME.test(name) || isoDate(name) || isRelativeTime(name) ? '' : name;
}

/**
 * Reads the time of a post.
 * @param element An element with no more text than a line.
 * @returns Undefined unless that text is a date or a time, with a few words around it at most.
 */
export function timeIn(element: Element): PostTime | undefined {
  if (element.childElementCount > 3) return undefined;
  const text = textOf(element);
  if (text === '' || ELSEWHEN.test(text)) return undefined;
  const holders = [element.getAttribute('datetime'), element.getAttribute('title'), element.parentElement?.title];
  const dated = holders.find((value) => value && isoDate(value));
  if (dated && (element.localName === 'time' || isPostTime(text))) return { text, date: isoDate(dated) };
  if (!isPostTime(text)) return undefined;
  const [found] = datesIn(text);
  if (!found || text.length - (found.end - found.start) <= MAX_BESIDE_CHARS) return { text, date: found?.date };
  return { text: text.slice(found.start, found.end), date: found.date };
}

/** Tells whether a text names a day or a span of time: an hour alone may be anything in the frame of a post. */
function isPostTime(text: string): boolean {
  return /\d/.test(text) && (datesIn(text, 'day first').length > 0 || isRelativeTime(text) || SHORT_DATE.test(text));
}
