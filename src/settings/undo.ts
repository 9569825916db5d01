import { nextTime, type StoredRecord } from '../records/record.ts';
import { type SettingName, type Settings, schema } from './schema.ts';

/** Occasion on which many settings are changed at once. */
export type Occasion = (typeof OCCASIONS)[number];

const OCCASIONS = ['reset', 'look', 'backup'] as const;

/** Last change of settings. */
export interface LastChange {
  /** Names of the settings that it changed, one or more. */
  readonly names: readonly SettingName[];
  readonly occasion?: Occasion | undefined;
  /** True if it is undone, so that the next press makes it again. */
  readonly undone: boolean;
}

/** Part of a record beside the settings: their values before the last change, null for those that had none. */
interface StoredUndo {
  readonly before: Readonly<Record<string, unknown>>;
  readonly occasion?: Occasion | undefined;
  readonly undone?: boolean;
}

/**
 * Longest pause within one change of the same settings, such as a slider that moves, in milliseconds. Set by hand: less
 * would cut one movement into several changes, more would undo two choices at once.
 */
const MAX_PAUSE_MS = 1000;

/**
 * Changes some settings of a record, and adds what undoes that. Everything else stays, also what only a newer version
 * understands, and its time is always after that of the old record, however the clock is set.
 * @param occasion What has changed many settings at once.
 * @returns The new record.
 */
export function changedRecord(record: StoredRecord, part: Partial<Settings>, occasion?: Occasion): StoredRecord {
  const changed = nextTime(record);
  const last = readUndo(record);
  const continues =
    last && !last.undone && namesOf(last) === Object.keys(part).join() && changed - record.changed < MAX_PAUSE_MS;
  const before = continues ? last.before : valuesOf(record, Object.keys(part));
  return { ...record, ...part, version: record.version, changed, undo: { before, occasion } satisfies StoredUndo };
}

/** Reads the last change out of a record; undefined where there is none, or none that this version understands. */
export function lastChangeOf(record: StoredRecord): LastChange | undefined {
  const undo = readUndo(record);
  if (!undo) return undefined;
  return { names: Object.keys(undo.before) as SettingName[], occasion: undo.occasion, undone: undo.undone === true };
}

/**
 * Undoes the last change of a record, or makes it again where it was undone. Gives the same record where there is none.
 */
export function undoneRecord(record: StoredRecord): StoredRecord {
  const undo = readUndo(record);
  if (!undo) return record;
  const others = Object.entries(record).filter(([name]) => !Object.hasOwn(undo.before, name));
  const back = Object.entries(undo.before).filter(([, value]) => value !== null);
  const turned: StoredUndo = {
    before: valuesOf(record, Object.keys(undo.before)),
    occasion: undo.occasion,
    undone: !undo.undone,
  };
  const { version } = record;
  return { ...Object.fromEntries([...others, ...back]), version, changed: nextTime(record), undo: turned };
}

function readUndo({ undo }: StoredRecord): StoredUndo | undefined {
  if (typeof undo !== 'object' || undo === null || !('before' in undo)) return undefined;
  const { before, occasion, undone } = undo as { before: unknown; occasion?: unknown; undone?: unknown };
  if (typeof before !== 'object' || before === null) return undefined;
  const names = Object.keys(before);
  if (names.length === 0 || !names.every((name) => Object.hasOwn(schema, name))) return undefined;
  return {
    before: before as StoredUndo['before'],
    occasion: OCCASIONS.find((each) => each === occasion),
    undone: undone === true,
  };
}

const namesOf = ({ before }: StoredUndo): string => Object.keys(before).join();

function valuesOf(record: StoredRecord, names: readonly string[]): StoredUndo['before'] {
  return Object.fromEntries(names.map((name) => [name, Object.hasOwn(record, name) ? record[name] : null]));
}
