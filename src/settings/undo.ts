import { nextTime, type StoredRecord } from '../records/record.ts';
import { type SettingName, type Settings, schema } from './schema.ts';

/** By what many settings are changed at once. */
export type Occasion = (typeof OCCASIONS)[number];

const OCCASIONS = ['reset', 'look', 'backup'] as const;

/** The last change of settings. */
export interface LastChange {
  /** The settings that it changed, one or more. */
  readonly names: readonly SettingName[];
  readonly occasion?: Occasion | undefined;
  /** Whether it is undone, so that the next press makes it again. */
  readonly undone: boolean;
}

/** What stands in a record beside the settings: their values before the last change, null for those that had none. */
interface StoredUndo {
  readonly before: Readonly<Record<string, unknown>>;
  readonly occasion?: Occasion | undefined;
  readonly undone?: boolean;
}

/** Changes of the same settings that follow each other within this time (milliseconds) are one: a slider that moves. */
const PAUSE = 1000;

/**
 * A record with some settings changed, and with what undoes that. Everything else stays, also what only a newer version
 * understands, and its time is always after that of the old record, however the clock is set.
 * @param occasion By what many settings are changed at once.
 */
export function changedRecord(record: StoredRecord, part: Partial<Settings>, occasion?: Occasion): StoredRecord {
  const changed = nextTime(record);
  const last = readUndo(record);
  const goesOn = last && !last.undone && namesOf(last) === Object.keys(part).join() && changed - record.changed < PAUSE;
  const before = goesOn ? last.before : valuesOf(record, Object.keys(part));
  return { ...record, ...part, version: record.version, changed, undo: { before, occasion } satisfies StoredUndo };
}

/** The last change that a record tells of; undefined where it tells of none that is understood here. */
export function lastChangeOf(record: StoredRecord): LastChange | undefined {
  const undo = readUndo(record);
  if (!undo) return undefined;
  return { names: Object.keys(undo.before) as SettingName[], occasion: undo.occasion, undone: undo.undone === true };
}

/** A record with its last change undone, or, where it was undone, made again; the same record where there is none. */
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
