import { nextTime } from '../records/record.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { loadRecord, storeRecord } from '../records/record-store.ts';
import { text } from '../shared/text.ts';

/** The ways to see the line that is being read: so many lines, a ruler under one, or its paragraph alone. */
export const LINE_FOCUSES = ['off', 'line', 'lines3', 'lines5', 'ruler', 'paragraph'] as const;

/** One way to see the line that is being read, or none. */
export type LineFocus = (typeof LINE_FOCUSES)[number];

/** Slowest and fastest pace of scrolling, in words per minute. Set by hand, wider than people read. */
export const MIN_SPEED = 40;
export const MAX_SPEED = 1000;

/** Reading aids that are chosen, on all sites. */
export interface ReadingAids {
  readonly focus: LineFocus;
  /** True if the beginnings of words are bold. */
  readonly beginnings: boolean;
  /** True if syllables are marked. */
  readonly syllables: boolean;
  /** True if the spaces between sentences are wider. */
  readonly sentences: boolean;
  /** True if pages are turned instead of scrolling. */
  readonly pages: boolean;
  /** Pace of scrolling by itself, in words per minute; undefined as long as nobody has changed it. */
  readonly speed: number | undefined;
}

/** Key of the record; there is one. Its field `isOn` tells whether any aid begins with the article. */
export const AIDS_KEY = 'aids';

/** The record with the chosen aids. It stays on the device, whose window they fit. */
const aidRecords: RecordKind = {
  owns: (key) => key === AIDS_KEY,
  accepts: () => true,
  migrations: [],
  synced: false,
  failedSentence: () => text('settingsNotStored', 'Your change couldn’t be saved.'),
};

/**
 * Read what was stored, of whatever origin.
 * @returns Valid choices; the start value, which is off, for each that is not.
 */
function acceptAids(stored: Readonly<Record<string, unknown>>): ReadingAids {
  const { focus, beginnings, syllables, sentences, pages, speed } = stored;
  const isSpeed = typeof speed === 'number' && speed >= MIN_SPEED && speed <= MAX_SPEED;
  return {
    focus: LINE_FOCUSES.find((each) => each === focus) ?? 'off',
    beginnings: beginnings === true,
    syllables: syllables === true,
    sentences: sentences === true,
    pages: pages === true,
    speed: isSpeed ? speed : undefined,
  };
}

/** Tells whether a chosen aid begins with the article. */
const isAnyOn = ({ focus, beginnings, syllables, sentences, pages }: ReadingAids): boolean =>
  focus !== 'off' || beginnings || syllables || sentences || pages;

/** Loads the chosen aids; all are off where none is chosen. Never rejects. */
export async function loadAids(): Promise<ReadingAids> {
  return acceptAids(await loadRecord(aidRecords, AIDS_KEY));
}

/**
 * Changes some of them.
 * @returns All of them then. Rejects with an error whose message is a sentence for the user when they could not be stored.
 */
export async function changeAids(part: Partial<ReadingAids>): Promise<ReadingAids> {
  const record = await loadRecord(aidRecords, AIDS_KEY);
  const changed = { ...acceptAids(record), ...part };
  await storeRecord(aidRecords, AIDS_KEY, { ...record, ...changed, isOn: isAnyOn(changed), changed: nextTime(record) });
  return changed;
}
