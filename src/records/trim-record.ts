import { type StoredRecord, versionOf } from './record.ts';
import type { RecordKind } from './record-kind.ts';

/**
 * Knowledge of the fields of a kind of records. It is declared apart from the kind, since only the background asks: it
 * stores and copies what comes from elsewhere.
 */
export interface FieldRules {
  /** Tells whether this version of Lectern writes a field of that name. */
  knows(field: string): boolean;
  /** Picks the fields with a value that this version may have written. */
  valid(record: StoredRecord): Readonly<Record<string, unknown>>;
}

/** Kind of records, with the rules of its fields. */
export type TrimmedKind = RecordKind & { readonly fields?: FieldRules };

/** Largest value that only a newer version of Lectern knows, in characters as JSON. Set by hand, far above a setting. */
const MAX_UNKNOWN_CHARS = 200;

/** Most values of that sort. Set by hand: more settings than any update brings. */
const MAX_UNKNOWN = 50;

/**
 * Rid a record of dead weight: values that no Lectern has written, and large ones that nobody knows.
 * @param kind Its kind; one without rules keeps all fields.
 * @param newer Record with the values that a newer version of Lectern has stored; they stay, as far as they are small.
 */
export function trimRecord(kind: TrimmedKind, record: StoredRecord, newer: StoredRecord = record): StoredRecord {
  const { fields } = kind;
  if (!fields) return record;
  const { version, changed, gone } = record;
  // A setting that is known here may have values there that are not.
  const isNewer = newer.version > versionOf(kind);
  const unknown = Object.entries(newer)
    .filter(([name]) => (isNewer || !fields.knows(name)) && !['version', 'changed', 'gone'].includes(name))
    .filter(([, value]) => JSON.stringify(value).length <= MAX_UNKNOWN_CHARS)
    .slice(0, MAX_UNKNOWN);
  if (gone) return { version, changed, gone };
  return { ...Object.fromEntries(unknown), ...fields.valid(record), version, changed };
}
