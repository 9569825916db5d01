/** How many times as much input the bigger of two runs gets. */
const TIMES = 4;

/** Runs of each size; the quickest counts, which other work on the machine disturbs least. */
const ROUNDS = 5;

/**
 * Tells how work grows with its input: about 4 where it is in proportion, about 16 where it is with the square. Measured in
 * this process's own processor time, which does not go by while others have the machine.
 * @param work Does the work on input of a size; the input is made outside of it, or costs little beside it.
 * @param size The size of the smaller input: big enough for some milliseconds of work.
 * @returns How many times as much time four times the input takes.
 */
export function growth(work: (size: number) => void, size: number): number {
  const least = { small: Number.POSITIVE_INFINITY, big: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    least.small = Math.min(
      least.small,
      timeOf(() => work(size)),
    );
    least.big = Math.min(
      least.big,
      timeOf(() => work(size * TIMES)),
    );
  }
  return least.big / least.small;
}

/** The most that growth in proportion may look like, and the square never does. */
export const MAX_GROWTH = 9;

/** Processor time in microseconds. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, user + system);
}
