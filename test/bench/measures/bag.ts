/** Runs of letters, digits and underscores: what `\w+` means in Python, which the makers of the sets count with. */
const WORD = /[\p{L}\p{N}_]+/gu;

/** How often each item occurs. */
export type Bag = ReadonlyMap<string, number>;

/** The words of a text, in order, as they are written. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Counts items. */
export function bagOf(items: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

/** How many items two bags have in common: of each, as many as the bag that has fewer. */
export function inCommon(one: Bag, other: Bag): number {
  let common = 0;
  for (const [item, count] of one) common += Math.min(count, other.get(item) ?? 0);
  return common;
}
