/** How many times as much input the bigger of two runs gets. */
const TIMES = 4;

/** Runs of each size; the quickest counts, which other work on the machine disturbs least. */
const ROUNDS = 9;

/**
 * Least processor time of the smaller input, in microseconds: shorter work is lost among what the process does beside it, and
 * counts as so much where no size takes longer, since work that costs nothing has no growth.
 */
const MIN_TIME_US = 4000;

/** Most times as much as the size that is given; a bound for work that costs nothing. */
const MAX_ENLARGEMENT = 256;

/**
 * Tells how work grows with its input: about 4 where it is in proportion, about 16 where it is with the square. Measured in
 * this process's own processor time, which does not go by while others have the machine.
 * @param work Does the work on input of a size; the input is made outside of it, or costs little beside it.
 * @param size The size of the smaller input; it is doubled until the work takes some milliseconds.
 * @returns How many times as much time four times the input takes.
 */
export function growth(work: (size: number) => void, size: number): number {
  const smaller = enlarged(work, size);
  const least = { small: Number.POSITIVE_INFINITY, big: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    least.small = Math.min(
      least.small,
      timeOf(() => work(smaller)),
    );
    least.big = Math.min(
      least.big,
      timeOf(() => work(smaller * TIMES)),
    );
  }
  return Math.max(MIN_TIME_US, least.big) / Math.max(MIN_TIME_US, least.small);
}

function enlarged(work: (size: number) => void, size: number): number {
  let enough = size;
  while (enough < size * MAX_ENLARGEMENT && timeOf(() => work(enough)) < MIN_TIME_US) enough *= 2;
  return enough;
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
