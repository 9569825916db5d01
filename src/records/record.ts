/** The version of what is stored. It rises when a setting changes its meaning; `MIGRATIONS` then lifts older records. */
export const VERSION = 1;

/** Settings as they are stored: what was chosen, and whatever a newer version of Lectern has added. */
export interface StoredRecord {
  readonly version: number;
  /** When it was written, in milliseconds since 1970; the later of two records counts. */
  readonly changed: number;
  /** Whether the user has removed it; then nothing else of it counts. */
  readonly gone?: boolean;
  readonly [name: string]: unknown;
}

/** Turns a record of one version into a record of the next. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The migration at place `n` lifts version `n + 1` to `n + 2`; there is no older version yet. */
const MIGRATIONS: readonly Migration[] = [];

/** A record with more keys than this was not written by any Lectern. */
const MOST_KEYS = 200;

/** Clocks of two devices differ; a record from further ahead than this (a day) has no believable time. */
const FUTURE = 86_400_000;

/**
 * A record out of whatever was stored.
 * @param stored Anything.
 * @param migrations The steps from version to version, oldest first.
 * @returns The record, lifted to the version of this program; a newer one as it is. An empty record, never written, for
 * anything that no Lectern can have stored.
 */
export function readRecord(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): StoredRecord {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return emptyRecord;
  if (Object.keys(stored).length > MOST_KEYS) return emptyRecord;
  const { version, changed, gone, ...rest } = stored as Record<string, unknown>;
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
  const lifted = migrations.slice(from - 1).reduce((record, migrate) => migrate(record), rest);
  const known = { version: Math.max(from, migrations.length + 1), changed: believable(changed) };
  return gone === true ? { ...lifted, ...known, gone } : { ...lifted, ...known };
}

/** The record that was written later; the first where both are of the same time. */
export function later(one: StoredRecord, other: StoredRecord): StoredRecord {
  return other.changed > one.changed ? other : one;
}

/** The time for the next writing of a record, in milliseconds since 1970: always later than its last, however the clock is set. */
export function nextTime({ changed }: StoredRecord): number {
  return Math.max(Date.now(), changed + 1);
}

/** A record in which nothing is stored, and which was never written. */
export const emptyRecord: StoredRecord = { version: VERSION, changed: 0 };

function believable(time: unknown): number {
  return typeof time === 'number' && time >= 0 && time <= Date.now() + FUTURE ? time : 0;
}
