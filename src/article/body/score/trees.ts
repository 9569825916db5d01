import { model } from './model.ts';

/**
 * Signs in which the trees of the model are written: the printable ones of ASCII without the quote and the backslash.
 */
export const SIGNS = [...Array(95).keys()]
  .map((number) => String.fromCharCode(32 + number))
  .filter((sign) => !/["'\\`$]/.test(sign))
  .join('');

/** A fitted model: regression trees whose leaves are summed (Friedman 2001, "Greedy function approximation"). */
export interface Model {
  /** What every text starts with, in log odds. */
  readonly base: number;
  /** What one step of a leaf is worth. */
  readonly step: number;
  /** For each feature the values at which a tree may part, as a list with spaces. */
  readonly splits: readonly string[];
  /**
   * The trees, one after the other, each from its root down with the lower branch first. A node is a number in two signs:
   * a split by its place among all splits, or, from the number of splits on, a leaf.
   */
  readonly trees: string;
}

/** Leaves lie between the number of splits and that many more. */
export const LEAVES = 2001;

/** The trees, ready to be asked: feature and value (of a leaf its steps) of each node, and where its upper branch begins. */
interface Nodes {
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly upper: Int32Array;
  readonly roots: readonly number[];
}

let nodes: Nodes | undefined;

/**
 * How likely a text is the article's own.
 * @param row Its features.
 * @returns Log odds: above 0 is more likely than not.
 */
export function scoreOf(row: readonly number[]): number {
  nodes ??= read(model);
  const { feature, value, upper, roots } = nodes;
  // Whole steps, and no iterator: in code that is not yet compiled each fraction and each turn would take memory.
  let steps = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0;
    for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
      node = (row[asked] ?? 0) <= (value[node] ?? 0) ? node + 1 : (upper[node] ?? 0);
    }
    steps += value[node] ?? 0;
  }
  return model.base + steps * model.step;
}

function read({ splits, trees }: Model): Nodes {
  const features: number[] = [];
  const values: number[] = [];
  for (const [feature, list] of splits.entries()) {
    if (list === '') continue;
    for (const value of list.split(' ')) {
      features.push(feature);
      values.push(Number(value));
    }
  }
  const count = trees.length / 2;
  const signs = new Int16Array(128);
  for (let number = 0; number < SIGNS.length; number++) signs[SIGNS.charCodeAt(number)] = number;
  const feature = new Int16Array(count).fill(-1);
  const value = new Float64Array(count);
  const upper = new Int32Array(count);
  const roots: number[] = [];
  // Splits whose upper branch is still to come; a tree ends with the last leaf that none waits for.
  const open: number[] = [];
  let isRoot = true;
  for (let node = 0; node < count; node++) {
    if (isRoot) roots.push(node);
    const number =
      (signs[trees.charCodeAt(2 * node)] ?? 0) * SIGNS.length + (signs[trees.charCodeAt(2 * node + 1)] ?? 0);
    isRoot = false;
    if (number < values.length) {
      feature[node] = features[number] ?? 0;
      value[node] = values[number] ?? 0;
      open.push(node);
    } else {
      value[node] = number - values.length - (LEAVES - 1) / 2;
      const split = open.pop();
      if (split === undefined) isRoot = true;
      else upper[split] = node + 1;
    }
  }
  return { feature, value, upper, roots };
}
