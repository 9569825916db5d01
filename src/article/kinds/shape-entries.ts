import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { HEADINGS } from '../page/measure.ts';
import { textLength } from '../text/words.ts';
import { markPart } from '../tree/parts.ts';
import { removeBlank, rename, unwrap, wrap, wrapContent } from '../tree/reshape.ts';
import type { Entry } from './find-entries.ts';
import { liveEntries } from './listed-entries.ts';

/** Least share of the text in entries where the page does not call itself a live blog. Set by hand. */
const MIN_TEXT_SHARE = 0.5;

/** Longest text before the heading of an entry, in characters: a heading after more of it heads a part of the entry. */
const MAX_BEFORE_CHARS = 60;

/**
 * Make one thing of each entry of a live blog: its time beside its heading, then what it says.
 * @param draft The draft of the body alone.
 * @param isClaimed True if the page calls itself a live blog.
 * @returns True if there are entries.
 */
export function shapeEntries(draft: Draft, isClaimed: boolean): boolean {
  const lists = liveEntries(draft, isClaimed, MIN_TEXT_SHARE);
  for (const entries of lists) {
    const holder = entries[0]?.nodes[0]?.parentElement;
    for (const entry of entries) shape(entry, draft);
    if (holder && holder !== draft.root) openList(holder);
  }
  if (lists.length > 0) draft.remeasure();
  return lists.length > 0;
}

function shape({ nodes: [first, ...others], time }: Entry, { document }: Draft): void {
  if (!first) return;
  const isBox = others.length === 0 && first !== time.line;
  const box = isBox ? first : wrap(first, 'div');
  box.append(...others);
  markPart(box, 'entry');
  const head = document.createElement('div');
  markPart(head, 'entry head');
  const heading = headingOf(box);
  const moved = [time.isAlone ? time.line : undefined, heading].filter((part) => part !== undefined && part !== box);
  const holders = moved.map((part): Element | null => part?.parentElement ?? null);
  if (time.isAlone && time.line !== heading) head.append(timeLine(time.line));
  if (time.written) head.append(writtenTime(time.written, document));
  if (heading) head.append(heading);
  if (!head.firstChild) return;
  box.prepend(head);
  for (const holder of holders) {
    let blank = holder;
    while (blank && blank !== box && box.contains(blank)) {
      const around: Element | null = blank.parentElement;
      removeBlank(blank);
      blank = around;
    }
  }
}

function headingOf(box: Element): Element | undefined {
  const heading = firstIn(box, HEADINGS);
  if (!heading || heading.closest('blockquote, figure, aside, details')) return undefined;
  let before = 0;
  for (let part: Element | null = heading; part && part !== box; part = part.parentElement) {
    for (let other = part.previousSibling; other; other = other.previousSibling) before += textLength(other);
  }
  return before <= MAX_BEFORE_CHARS ? heading : undefined;
}

/** Makes a line of a time that the page does not show, in the words of its language. */
function writtenTime(written: Date, document: Document): Element {
  const time = document.createElement('time');
  time.setAttribute('datetime', written.toISOString());
  time.textContent = timeFormat(document.documentElement?.lang ?? '').format(written);
  const paragraph = document.createElement('p');
  paragraph.append(time);
  return paragraph;
}

function timeFormat(language: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(language || undefined, options);
  } catch {
    return new Intl.DateTimeFormat(undefined, options);
  }
}

/** Gives a line with a time one form, whatever it is made of. */
function timeLine(line: Element): Element {
  const paragraph = line.tagName === 'TIME' || line.tagName === 'A' ? wrap(line, 'p') : rename(line, 'p');
  if (!firstIn(paragraph, 'time')) wrapContent(paragraph, 'time');
  return paragraph;
}

/** Takes the list away from around entries: they are no items, nor is what stands between them. */
function openList(holder: Element): void {
  if (!/^(UL|OL|DL)$/.test(holder.tagName)) return;
  for (const child of [...holder.children]) if (/^(LI|DT|DD)$/.test(child.tagName)) rename(child, 'div');
  for (const entry of elementsIn(holder, ':scope > * > li, :scope > * > dt, :scope > * > dd')) rename(entry, 'div');
  unwrap(holder);
}
