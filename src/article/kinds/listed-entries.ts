import type { Draft } from '../draft/draft.ts';
import { isThing, listOf, readJsonLd, stringIn } from '../facts/sources/json-ld.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { HEADINGS } from '../page/measure.ts';
import { fold, textOf } from '../text/words.ts';
import type { EntryTime } from './entry-times.ts';
import { type Entry, findEntries } from './find-entries.ts';

/** Characters by which the text of an entry is found again in the page. */
export const START_CHARS = 60;

/** Lines with which an entry may begin. */
const LINE = `${HEADINGS}, p, li, dt, strong`;

/** Entries that the markup of the page names. */
const MARKED = '[itemprop~=liveBlogUpdate], [itemtype$="/BlogPosting"]';

/** Times of such entries that the page need not show. */
const TIMES = '[itemprop~=datePublished], time[datetime]';

/**
 * Find the entries of a live blog: by the times that the page shows, or where it shows none and calls itself a live blog, by
 * those that its data or its markup names.
 * @param draft The draft of the page, or of the body alone.
 * @param isClaimed True if the page calls itself a live blog.
 * @param share As of `findEntries`.
 * @returns As `findEntries`.
 */
export function liveEntries(draft: Draft, isClaimed: boolean, share: number): readonly (readonly Entry[])[] {
  const shown = findEntries(draft.root, isClaimed, share);
  return shown.length > 0 || !isClaimed ? shown : findEntries(draft.root, true, share, listedTimes(draft));
}

/** The lines with which the named entries begin, in the order of the page, with their times. */
function listedTimes(draft: Draft): readonly EntryTime[] {
  const starts = new Map([...markedStarts(draft), ...namedStarts(draft)]);
  const isBefore = (one: Element, other: Element) => one.compareDocumentPosition(other) & 4;
  return [...starts]
    .sort(([one], [other]) => (isBefore(one, other) ? -1 : 1))
    .map(([line, written]) => ({ line, isAlone: false, minutes: undefined, written }));
}

type Start = readonly [line: Element, written: Date | undefined];

function markedStarts({ root }: Draft): readonly Start[] {
  return elementsIn(root, MARKED).flatMap((box): Start[] => {
    const line = firstIn(box, LINE);
    const time = firstIn(box, TIMES);
    const written = time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? '';
    return line ? [[line, dateOf(written)]] : [];
  });
}

function namedStarts({ document, root }: Draft): readonly Start[] {
  const updates = readJsonLd(document)
    .things.flatMap((thing) => listOf(thing['liveBlogUpdate']))
    .filter(isThing);
  if (updates.length === 0) return [];
  const lines = elementsIn(root, LINE).map((line) => [line, fold(textOf(line))] as const);
  return updates.flatMap(({ headline, articleBody, datePublished }): Start[] => {
    const heading = fold(stringIn(headline));
    const text = fold(stringIn(articleBody)).slice(0, START_CHARS);
    const found =
      lines.find(([, words]) => heading !== '' && words === heading) ??
      lines.find(([, words]) => text.length === START_CHARS && words.startsWith(text));
    return found ? [[found[0], dateOf(stringIn(datePublished))]] : [];
  });
}

function dateOf(written: string): Date | undefined {
  const date = new Date(written);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
