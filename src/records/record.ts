import type { RecordKind } from './record-kind.ts';

/** Record as it is stored: the fields that its owner has written, and whatever a newer version of Lectern has added. */
export interface StoredRecord {
  readonly version: number;
  /** Time of its writing, in milliseconds since 1970; the later of two records counts. */
  readonly changed: number;
  /** True for a record that the user has removed; then nothing else of it counts. */
  readonly gone?: boolean;
  readonly [field: string]: unknown;
}

/** Records by their keys. */
export type Records = Readonly<Record<string, StoredRecord>>;

/**
 * Furthest that the time of a record may lie ahead of this device's clock, in milliseconds (a day). Set by hand: less
 * would discard records of devices whose clocks are wrong, more would let one of those win for days.
 */
const MAX_CLOCK_AHEAD_MS = 86_400_000;

/**
 * Reads a record out of whatever was stored.
 * @param stored Anything.
 * @returns The record, lifted to the version of its kind; a newer one as it is. An empty record, never written, for
 * anything that the kind does not accept.
 */
export function readRecord(kind: RecordKind, stored: unknown): StoredRecord {
  if (!isObject(stored) || !kind.accepts(stored)) return emptyRecord(kind);
  const { version, changed, gone, ...rest } = stored;
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
  const lifted = kind.migrations.slice(from - 1).reduce((record, migrate) => migrate(record), rest);
  const known = { version: Math.max(from, versionOf(kind)), changed: believableTime(changed) };
  return gone === true ? { ...lifted, ...known, gone } : { ...lifted, ...known };
}

/** Gives a record in which nothing is stored, and which was never written. */
export function emptyRecord(kind: RecordKind): StoredRecord {
  return { version: versionOf(kind), changed: 0 };
}

/** Tells whether a record was written and not removed since. */
export function isThere({ changed, gone }: StoredRecord): boolean {
  return changed > 0 && !gone;
}

/** Gives the record that was written later; the first where both are of the same time. */
export function later(one: StoredRecord, other: StoredRecord): StoredRecord {
  return other.changed > one.changed ? other : one;
}

/**
 * Gives the time for the next writing of a record, in milliseconds since 1970: always later than its last, however the
 * clock is set.
 */
export function nextTime({ changed }: StoredRecord): number {
  return Math.max(Date.now(), changed + 1);
}

/** Version of the records of a kind that this Lectern writes, from 1 up. */
export const versionOf = ({ migrations }: RecordKind): number => migrations.length + 1;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function believableTime(time: unknown): number {
  return typeof time === 'number' && time >= 0 && time <= Date.now() + MAX_CLOCK_AHEAD_MS ? time : 0;
}
