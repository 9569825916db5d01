import { joinRules, rulesOfBackup } from '../../rules/backup-rules.ts';
import { storedRulesIn } from '../../rules/stored-rules.ts';
import { browser } from '../../shared/browser.ts';

/** Stored value, of whatever shape: its owner checks it when it is read. */
type Value = Readonly<Record<string, unknown>> | readonly unknown[];

/** Value that has fields. */
type Fields = Readonly<Record<string, unknown>>;

/** Records that are kept on this device alone, beside settings and highlights, and come along in a backup. */
interface DeviceKind {
  /** Selects them by their keys in the storage. */
  readonly keys: RegExp;
  /** Tells whether something can be such a record; without it, whatever has fields. */
  isOne?(value: unknown): value is Value;
  /** Gives what is sound of a record of a file, undefined if nothing is; without it, all is. */
  sound?(given: Value, key: string): Value | undefined;
  /** Gives what is taken over of that; without it, all is. */
  taken?(given: Value): Value;
  /** Joins a record of a file with the one that is there. */
  joined(there: Value, given: Value): Value;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const numberIn = (value: Value, field: string): number => Number(Object(value)[field] ?? 0);

const later = (there: Value, given: Value): Value =>
  numberIn(given, 'changed') > numberIn(there, 'changed') ? given : there;

/** Every kind of them. One that is added here is in each backup from then on. */
const KINDS: readonly DeviceKind[] = [
  // Places where one stopped, the reading aids, what was chosen for listening.
  { keys: /^(?:place:[\da-f]{1,64}|aids|listening)$/, joined: later },
  // No file can agree in place of the user that words go to a service.
  { keys: /^dictionary$/, joined: later, taken: (given) => ({ ...given, agreed: false }) },
  // The pace of reading is an average: that of more reading counts.
  {
    keys: /^pace$/,
    joined: (there, given) => (numberIn(given, 'taken') > numberIn(there, 'taken') ? given : there),
  },
  // Rules for sites: those that are faulty, or stand under another site, stay out.
  {
    keys: /^rule:[a-z0-9.-]{1,253}$/,
    isOne: Array.isArray,
    joined: (there, given) => joinRules(storedRulesIn(there), storedRulesIn(given)),
    sound: (given, key) => rulesOfBackup(key, given),
  },
];

/** Most of them that a file may bring, and the largest, in characters as JSON. Set by hand, far above what there can be. */
const MAX_RECORDS = 20_000;
const MAX_RECORD_CHARS = 2_000_000;

/** Records by their keys; those of a file as far as they are sound. */
export type DeviceRecords = Readonly<Record<string, Value>>;

/** Reads all of them. Never rejects. */
export async function readDeviceRecords(): Promise<DeviceRecords> {
  const stored = await browser.storage.local.get(null).catch(() => ({}));
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, Value] => isOne(...entry)));
}

/** Picks out of a file what can be such records. @returns Them, and the number of those that cannot. */
export function validDeviceRecords(given: unknown): { readonly found: DeviceRecords; readonly leftOut: number } {
  const entries = isFields(given) ? Object.entries(given) : [];
  const valid = entries.filter((entry): entry is [string, Value] => isOne(...entry)).slice(0, MAX_RECORDS);
  const sound = valid.flatMap(([key, value]) => {
    const kind = kindOf(key);
    const found = kind?.sound ? kind.sound(value, key) : value;
    return found ? [[key, found] as const] : [];
  });
  return { found: Object.fromEntries(sound), leftOut: entries.length - sound.length };
}

/**
 * Take over such records; where there is one already, both are joined.
 * @returns A function that brings back what was there before. Both reject where nothing can be stored.
 */
export async function loadDeviceRecords(given: DeviceRecords): Promise<() => Promise<void>> {
  const there = await readDeviceRecords();
  const keys = Object.keys(given);
  if (keys.length === 0) return async () => undefined;
  const joined = keys.map((key) => {
    const kind = kindOf(key);
    const [before, value = {}] = [there[key], given[key]];
    const taken = kind?.taken?.(value) ?? value;
    return [key, before ? (kind?.joined(before, taken) ?? before) : taken];
  });
  await browser.storage.local.set(Object.fromEntries(joined));
  return async () => {
    const before = keys.filter((key) => there[key]).map((key) => [key, there[key]]);
    await browser.storage.local.remove(keys.filter((key) => !there[key]));
    await browser.storage.local.set(Object.fromEntries(before));
  };
}

const kindOf = (key: string): DeviceKind | undefined => KINDS.find(({ keys }) => keys.test(key));

const isOne = (key: string, value: unknown): boolean => {
  const kind = kindOf(key);
  const isValid = kind?.isOne ?? isFields;
  return kind !== undefined && isValid(value) && JSON.stringify(value).length <= MAX_RECORD_CHARS;
};
