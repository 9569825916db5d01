import { model } from './model.ts';

/**
 * Signs in which the nodes of trees are written: the printable ones of ASCII, without those that a string of JavaScript
 * or a template would have to escape.
 */
export const SIGNS = [...Array(95).keys()]
  .map((number) => String.fromCharCode(32 + number))
  .filter((sign) => !/["'\\`$]/.test(sign))
  .join('');

/** Number of values that a leaf may have, from `-(LEAVES - 1) / 2` to `(LEAVES - 1) / 2` steps. */
export const LEAVES = 2001;

/** A fitted model: regression trees whose leaves are added up (Friedman 2001, "Greedy function approximation"). */
export interface Model {
  /** Log odds of a text before any tree is asked. */
  readonly base: number;
  /** Log odds of one step of a leaf. */
  readonly step: number;
  /** For each feature the values at which trees part, rising, with spaces between them; a bar between features. */
  readonly splits: string;
  /**
   * The trees, one after the other, each from its root down with the lower branch first. A node is a number in two
   * signs: below the number of all splits the place of a split among them, from there on a leaf.
   */
  readonly trees: string;
}

/** The nodes of all trees, in the order in which they are written. */
interface Nodes {
  /** Feature of a split, -1 for a leaf. */
  readonly feature: Int16Array;
  /** Highest value of a split's lower branch; of a leaf its steps. */
  readonly value: Float64Array;
  /** Place of the first node of a split's upper branch; the lower one follows the split itself. */
  readonly upper: Int32Array;
  readonly roots: readonly number[];
}

/**
 * Scores a block by its row of features.
 * @returns Log odds that it belongs to the article: above 0 is more likely than not.
 */
export type Scorer = (row: readonly number[]) => number;

let shipped: Scorer | undefined;

/**
 * Scores a block by the shipped model, which is read when it is first asked.
 * @param row One number for each feature; what is missing counts as 0.
 * @returns Log odds that it belongs to the article: above 0 is more likely than not.
 */
export function scoreOf(row: readonly number[]): number {
  shipped ??= scorerOf(model);
  return shipped(row);
}

/** Reads a model, once, for any number of rows. */
export function scorerOf(fitted: Model): Scorer {
  const nodes = read(fitted);
  return (row) => fitted.base + stepsOf(nodes, row) * fitted.step;
}

/** Adds up the leaves that a row leads to, in steps. */
function stepsOf({ feature, value, upper, roots }: Nodes, row: readonly number[]): number {
  // Whole steps, and no iterator: in code that is not yet compiled each fraction and each turn would take memory.
  let steps = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0;
    for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
      node = (row[asked] ?? 0) <= (value[node] ?? 0) ? node + 1 : (upper[node] ?? 0);
    }
    steps += value[node] ?? 0;
  }
  return steps;
}

function read({ splits, trees }: Model): Nodes {
  const features: number[] = [];
  const values: number[] = [];
  for (const [feature, list] of splits.split('|').entries()) {
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
  // Splits whose upper branch is still to come: where none is left, a leaf is the last of its tree.
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
