/** The data that the model is fitted on: one row of features for each block of each page. */
export interface Rows {
  /** Number of features of a row. */
  readonly width: number;
  /** The features, one row after the other. */
  readonly values: Float32Array;
  /** 1 for a block of the article, else 0. */
  readonly truth: Float32Array;
  /** Weight of each row in the fit; 0 for a row that does not count. */
  readonly weights: Float32Array;
}

/** The rows with each value replaced by the number of its bin: bins of a feature lie between values that a tree may split at. */
export interface Bins {
  /** For each feature the values to split at, rising. */
  readonly edges: readonly Float32Array[];
  /** The number of the bin of each value, in the order of the rows. */
  readonly numbers: Uint8Array;
}

/** Most values to split one feature at. */
const MAX_EDGES = 40;

/** Number of values of a feature from which its edges are chosen. */
const SAMPLE_SIZE = 40_000;

/** Sorts the values of every feature into bins of about equal size. */
export function binsOf({ width, values }: Rows): Bins {
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(values, width, feature));
  const numbers = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) numbers[at] = binOf(edges[at % width] as Float32Array, values[at] ?? 0);
  return { edges, numbers };
}

function edgesOf(values: Float32Array, width: number, feature: number): Float32Array {
  const count = values.length / width;
  const step = Math.max(1, Math.floor(count / SAMPLE_SIZE));
  const sample: number[] = [];
  for (let row = 0; row < count; row += step) sample.push(values[row * width + feature] ?? 0);
  sample.sort((one, other) => one - other);
  const different = [...new Set(sample)];
  const edges =
    different.length <= MAX_EDGES
      ? different.slice(1).map((value, place) => (value + (different[place] ?? 0)) / 2)
      : Array.from({ length: MAX_EDGES - 1 }, (_, k) => sample[Math.floor(((k + 1) * sample.length) / MAX_EDGES)] ?? 0);
  // Three digits keep the model small. Rounding after the fit would move rows across edges.
  return Float32Array.from(new Set(edges.map(rounded))).sort();
}

/** Rounds a number to three digits, as it is written in the model. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** The number of edges below a value. */
function binOf(edges: Float32Array, value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
