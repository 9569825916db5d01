import { browser } from '../shared/browser.ts';

/** Place of the pace in the storage of this device. */
export const PACE_KEY = 'pace';

/** Shortest expected time of what was read, in milliseconds, after which somebody's pace is known. Set by hand. */
const MIN_KNOWN_MS = 5 * 60_000;

/** Longest time that counts, in milliseconds: a pace changes with the years. Set by hand. */
const MAX_COUNTED_MS = 120 * 60_000;

/**
 * Read somebody's own pace, as it is kept on this device.
 * @returns The factor by which they take longer than the reading times of articles say; undefined while it is not known.
 */
export async function ownPace(): Promise<number | undefined> {
  return paceIn(await browser.storage.local.get(PACE_KEY));
}

/** Find somebody's own pace in what the storage of this device holds under its key; as `ownPace`. */
export function paceIn(local: Readonly<Record<string, unknown>>): number | undefined {
  const { expected, taken } = timesIn(local);
  return expected < MIN_KNOWN_MS ? undefined : taken / expected;
}

/**
 * Add to somebody's pace what they have read.
 * @param expected Time that it should have taken, in milliseconds.
 * @param taken Time that it took.
 */
export async function addToPace(expected: number, taken: number): Promise<void> {
  const before = timesIn(await browser.storage.local.get(PACE_KEY));
  const share = Math.min(1, MAX_COUNTED_MS / (before.expected + expected));
  const pace = { expected: (before.expected + expected) * share, taken: (before.taken + taken) * share };
  await browser.storage.local.set({ [PACE_KEY]: pace });
}

function timesIn(local: Readonly<Record<string, unknown>>): { expected: number; taken: number } {
  const { expected, taken } = (local[PACE_KEY] ?? {}) as Record<string, unknown>;
  const isSound = [expected, taken].every((value) => typeof value === 'number' && value > 0 && value < 1e9);
  return isSound ? { expected: Number(expected), taken: Number(taken) } : { expected: 0, taken: 0 };
}
