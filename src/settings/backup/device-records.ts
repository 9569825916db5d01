import { browser } from '../../shared/browser.ts';

/** Stored value, of whatever shape: its owner checks it when it is read. */
type Value = Readonly<Record<string, unknown>>;

/** Records that are kept on this device alone, beside settings and highlights, and come along in a backup. */
interface DeviceKind {
  /** Selects them by their keys in the storage. */
  readonly keys: RegExp;
  /** Gives what is taken over of a record of a file; without it, all is. */
  taken?(given: Value): Value;
  /** Joins a record of a file with the one that is there. */
  joined(there: Value, given: Value): Value;
}

const later = (there: Value, given: Value): Value =>
  Number(given['changed'] ?? 0) > Number(there['changed'] ?? 0) ? given : there;

/** Every kind of them. One that is added here is in each backup from then on. */
const KINDS: readonly DeviceKind[] = [
  // Places where one stopped, the reading aids, what was chosen for listening.
  { keys: /^(?:place:[\da-f]{1,64}|aids|listening)$/, joined: later },
  // No file can agree in place of the user that words go to a service.
  { keys: /^dictionary$/, joined: later, taken: (given) => ({ ...given, agreed: false }) },
  // The pace of reading is an average: that of more reading counts.
  { keys: /^pace$/, joined: (there, given) => (Number(given['taken']) > Number(there['taken']) ? given : there) },
];

/** Most of them that a file may bring, and the largest, in characters as JSON. Set by hand, far above what there can be. */
const MAX_RECORDS = 20_000;
const MAX_RECORD_CHARS = 2_000_000;

/** Records by their keys. */
export type DeviceRecords = Readonly<Record<string, Value>>;

/** Reads all of them. Never rejects. */
export async function readDeviceRecords(): Promise<DeviceRecords> {
  const stored = await browser.storage.local.get(null).catch(() => ({}));
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, Value] => isOne(...entry)));
}

/** Picks out of a file what can be such records. @returns Them, and the number of those that cannot. */
export function validDeviceRecords(given: unknown): { readonly found: DeviceRecords; readonly leftOut: number } {
  const entries = isObject(given) ? Object.entries(given) : [];
  const valid = entries.filter((entry): entry is [string, Value] => isOne(...entry)).slice(0, MAX_RECORDS);
  return { found: Object.fromEntries(valid), leftOut: entries.length - valid.length };
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

const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOne = (key: string, value: unknown): boolean =>
  kindOf(key) !== undefined && isObject(value) && JSON.stringify(value).length <= MAX_RECORD_CHARS;
