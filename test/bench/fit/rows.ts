/** Everything that the model is fitted on: one row of features for each block of each page. */
export interface Rows {
  /** Features of a row. */
  readonly width: number;
  /** The features, one row after the other. */
  readonly values: Float32Array;
  /** 1 for a block of the article, else 0. */
  readonly truth: Float32Array;
  readonly weights: Float32Array;
}

/** Features as places among the values that a tree may part at. */
export interface Bins {
  /** For each feature, rising. */
  readonly edges: readonly Float32Array[];
  readonly places: Uint8Array;
}

/** Most values at which one feature may be parted. */
const MOST_EDGES = 40;

/** Values of a feature that are looked at to choose its edges. */
const SAMPLE = 40_000;

/** Sort the values of every feature into bins of about equal numbers. */
export function binsOf({ width, values }: Rows): Bins {
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(values, width, feature));
  const places = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) places[at] = placeOf(edges[at % width] as Float32Array, values[at] ?? 0);
  return { edges, places };
}

function edgesOf(values: Float32Array, width: number, feature: number): Float32Array {
  const count = values.length / width;
  const step = Math.max(1, Math.floor(count / SAMPLE));
  const sample: number[] = [];
  for (let row = 0; row < count; row += step) sample.push(values[row * width + feature] ?? 0);
  sample.sort((one, other) => one - other);
  const different = [...new Set(sample)];
  const edges =
    different.length <= MOST_EDGES
      ? different.slice(1).map((value, place) => (value + (different[place] ?? 0)) / 2)
      : Array.from(
          { length: MOST_EDGES - 1 },
          (_, k) => sample[Math.floor(((k + 1) * sample.length) / MOST_EDGES)] ?? 0,
        );
  // Written with three digits, so that the model is small: rounded before the fit, not after it.
  return Float32Array.from(new Set(edges.map(rounded))).sort();
}

/** A number with three digits, as the model is written. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function placeOf(edges: Float32Array, value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
