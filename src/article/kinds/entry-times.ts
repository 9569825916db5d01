import { datesIn } from '../facts/dates/dates.ts';
import { isRelativeTime } from '../facts/dates/relative-time.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { isBlock } from '../page/measure.ts';
import { textOf } from '../text/words.ts';

/** A line that says when an entry was written, or begins with it. */
export interface EntryTime {
  readonly line: Element;
  /** True if the line says nothing else. */
  readonly isAlone: boolean;
  /** Minutes since midnight; undefined where the line has only a date or a distance ("5 minutes ago"). */
  readonly minutes: number | undefined;
  /** Time at which the entry was written, where the page says so without showing it. */
  readonly written?: Date | undefined;
}

/** Longest line, in characters, that says the time of an entry; set by hand: longer ones are sentences of the entry. */
const MAX_TIME_CHARS = 60;

/** Most words before the hour in such a line: "Posted by the newsroom at 11:40". Set by hand. */
const MAX_WORDS_BEFORE = 5;

/** Most words after it: a zone, a date, a name. Set by hand. */
const MAX_WORDS_AFTER = 4;

/** Most lines of a page that are looked at. */
const MAX_LINES = 20_000;

/** Places where an hour says something else than when an entry was written. */
const ELSEWHERE = 'figure, table, pre, blockquote, nav, form, footer';

/** Digits of any script; 11:40, 11.40, 11h40, 11時40分, and whole hours where they are called so. */
const HOUR =
  /(?<![\p{Nd}:./-])(?:(?<hours>\p{Nd}{1,2})\s?(?:[:.٫]|h|時|时|点|點|시)\s?(?<minutes>\p{Nd}{2})(?![\p{Nd}/-]|[.:]\p{Nd}{3})|(?<whole>\p{Nd}{1,2})(?=\s?(?:[ap]\.?m|Uhr)\b))(?<half>\s?[ap]\.?m\b|\s?[مص](?!\p{L}))?/iu;

/** Digits, and letters of the scripts that have their own: a look before the longer pattern. */
const DIGITS = /[\d\u0660-\u1c59\ua620-\uabf9\uff10-\uff19]/;

/** Another hour after the first: from when to when something lasts, as in timetables. */
const SPAN = /^(?:\s?Uhr)?\s?(?:[-–—~〜～]|to|bis|à|a)\s?\p{Nd}{1,2}\s?[:.h時时]/iu;

/** Signs that may stand before the hour at the start of a line: signs, and half of the day in East Asian languages. */
const BEFORE = /^(?:[^\p{L}\p{Nd}]|上午|下午|午前|午後|오전|오후)*$/u;

const hourIn = (text: string): RegExpExecArray | null => (DIGITS.test(text) ? HOUR.exec(text) : null);

/** Tells whether a line says when an entry was written, and nothing else: there the hour alone is enough. */
export function isEntryTime(text: string): boolean {
  if (text.length > MAX_TIME_CHARS || text === '') return false;
  const hour = hourIn(text);
  if (hour) return (text.slice(0, hour.index).match(/\p{L}+/gu)?.length ?? 0) <= MAX_WORDS_BEFORE;
  return isRelativeTime(text) || datesIn(text).length > 0;
}

/**
 * Lists the lines that say when something was written, or begin with that.
 * @param root The element whose lines are looked at.
 * @returns In the order of the page.
 */
export function entryTimes(root: Element): EntryTime[] {
  const times: EntryTime[] = [];
  const holders = holdersOfBlocks(root);
  let count = 0;
  for (const line of elementsIn(root, '*')) {
    const { parentElement: parent } = line;
    // A block without blocks in it, or what stands beside blocks without one of its own.
    if (holders.has(line) || !parent || !(isBlock(line) || holders.has(parent))) continue;
    if (++count > MAX_LINES) break;
    const time = timeOf(line, textOf(line));
    if (time && !line.closest(ELSEWHERE)) times.push(time);
  }
  return times;
}

function holdersOfBlocks(root: Element): Set<Element> {
  const holders = new Set([root]);
  for (const element of elementsIn(root, '*')) {
    if (!isBlock(element)) continue;
    for (let holder = element.parentElement; holder && !holders.has(holder); holder = holder.parentElement)
      holders.add(holder);
  }
  return holders;
}

function timeOf(line: Element, text: string): EntryTime | undefined {
  const hour = hourIn(text.slice(0, 2 * MAX_TIME_CHARS));
  if (hour && SPAN.test(text.slice(hour.index + hour[0].length))) return undefined;
  const minutes = hour ? minutesOf(hour, text) : undefined;
  const isFirst = hour !== null && BEFORE.test(text.slice(0, hour.index));
  const isHeading = /^H[1-6]$/.test(line.tagName);
  const rest = isFirst ? (text.slice(hour.index + hour[0].length).match(/\p{L}+/gu)?.length ?? 0) : 0;
  // A headline may name an hour, or begin with it.
  const isAlone = isEntryTime(text) && (isHeading ? isFirst && rest < 2 : rest <= MAX_WORDS_AFTER);
  if (isAlone || (isFirst && isMarked(line, text, hour))) return { line, isAlone, minutes };
  return undefined;
}

/** Tells whether the hour that a line begins with stands apart from its words: in letters of its own, or before a sign. */
function isMarked(line: Element, text: string, hour: RegExpExecArray): boolean {
  const end = hour.index + hour[0].length;
  if (/^H[1-6]$/.test(line.tagName) || /^[^\p{L}\p{Nd}]*[–—:|•·-]/u.test(text.slice(end))) return true;
  const first = firstIn(line, 'time, strong, b, em, span, a');
  return first !== null && textOf(first).startsWith(hour[0].trim()) && isEntryTime(textOf(first));
}

function minutesOf({ groups = {}, index }: RegExpExecArray, text: string): number | undefined {
  const number = (digits = '0') => Number(Array.from(digits, digitOf).join(''));
  const hours = number(groups['hours'] ?? groups['whole']);
  const minutes = number(groups['minutes']);
  if (hours > 24 || minutes > 59) return undefined;
  const half = groups['half'];
  const isLate = half ? /[pم]/i.test(half) : hours > 11;
  return ((hours % 12) + (isLate || /下午|午後|오후/.test(text.slice(0, index)) ? 12 : 0)) * 60 + minutes;
}

/** Reads a digit of any script: those of one script follow each other from its zero on. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
