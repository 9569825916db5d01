/** @returns The arithmetic mean of those that are defined; NaN if there is none. */
export function mean(values: readonly (number | undefined)[]): number {
  const defined = values.filter((value) => value !== undefined);
  return defined.reduce((sum, value) => sum + value, 0) / defined.length;
}

/**
 * The value below which a share of all values lies (nearest rank, the upper one at a tie).
 * @param share 0 to 1: 0.5 is the median.
 * @returns NaN if there are no values.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The harmonic mean of precision and recall (F1 score); 0 where both are. */
export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
