import type { Bins, Rows } from './rows.ts';

/** A node of a tree: a leaf with the log odds that it adds, or a split at an edge of a feature. */
export type Node =
  | { readonly leaf: number }
  | { readonly feature: number; readonly edge: number; readonly lower: Node; readonly upper: Node };

/** A fitted ensemble: the log odds of a row are the base and one leaf of each tree. */
export interface Ensemble {
  readonly base: number;
  readonly trees: readonly Node[];
}

/** The parameters of a fit. */
export interface Fit {
  /** Number of trees. */
  readonly trees: number;
  /** Most leaves of a tree. */
  readonly leaves: number;
  /** Share of its best value that a leaf adds (learning rate), 0 to 1. */
  readonly rate: number;
  /** Curvature that is added to that of every leaf and draws its value to 0 (L2 regularisation). */
  readonly ridge: number;
  /** Chance of each feature to be used by a tree, 0 to 1. */
  readonly features: number;
}

/** Least curvature, as a sum of second derivatives, on each side of a split. */
const MIN_CURVATURE = 1;

/** Room for the bins of a feature: more than its edges (`MAX_EDGES` in `rows.ts`). */
const MAX_BINS = 64;

/** Sums of the derivatives of some rows: of all, and by the bins of each feature, `MAX_BINS` for each. */
interface Sums {
  gradient: number;
  curvature: number;
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

/** Rows that reach one node, with the sums of their derivatives and the best split, if any gains something. */
interface Branch {
  readonly rows: Int32Array;
  readonly sums: Sums;
  readonly split: { readonly feature: number; readonly edge: number; readonly gain: number } | undefined;
}

/**
 * Gradient boosting of regression trees on histograms, for the logistic loss (Friedman 2001, "Greedy function approximation";
 * second-order gains as in Chen and Guestrin 2016, "XGBoost"). Runs of the same input give the same trees.
 * @param chosen The numbers of the rows to fit on.
 * @param onTree Called after each tree.
 */
export function boost(rows: Rows, bins: Bins, chosen: Int32Array, fit: Fit, onTree: () => void): Ensemble {
  const { truth, weights } = rows;
  const base = baseOf(rows, chosen);
  const logOdds = new Float64Array(truth.length).fill(base);
  const gradients = new Float64Array(truth.length);
  const curvatures = new Float64Array(truth.length);
  const random = randomNumbers();
  const trees: Node[] = [];
  while (trees.length < fit.trees) {
    for (const row of chosen) {
      const probability = 1 / (1 + Math.exp(-(logOdds[row] ?? 0)));
      const weight = weights[row] ?? 0;
      gradients[row] = weight * (probability - (truth[row] ?? 0));
      curvatures[row] = weight * Math.max(1e-6, probability * (1 - probability));
    }
    const features = bins.edges.flatMap((edges, feature) =>
      edges.length > 0 && random() < fit.features ? [feature] : [],
    );
    trees.push(grow({ bins, width: rows.width, gradients, curvatures, features, fit }, chosen, logOdds));
    onTree();
  }
  return { base, trees };
}

/** The log odds of all chosen rows together. */
function baseOf({ truth, weights }: Rows, chosen: Int32Array): number {
  let [right, all] = [0, 0];
  for (const row of chosen) {
    all += weights[row] ?? 0;
    right += (weights[row] ?? 0) * (truth[row] ?? 0);
  }
  return Math.log(right / (all - right));
}

/** All that a tree is grown from. */
interface Growth {
  readonly bins: Bins;
  readonly width: number;
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  /** The features that this tree may use. */
  readonly features: readonly number[];
  readonly fit: Fit;
}

/** Grows one tree, the best split first, and adds its leaves to the log odds of the rows. */
function grow(growth: Growth, rows: Int32Array, logOdds: Float64Array): Node {
  const leaves: Branch[] = [branchOf(growth, rows, sumsOf(growth, rows))];
  const children = new Map<Branch, readonly [Branch, Branch]>();
  const [root] = leaves as [Branch];
  while (leaves.length < growth.fit.leaves) {
    const best = leaves.reduce((one, other) => ((other.split?.gain ?? 0) > (one.split?.gain ?? 0) ? other : one));
    if (!best.split) break;
    const [lower, upper] = childrenOf(growth, best, best.split);
    children.set(best, [lower, upper]);
    leaves.splice(leaves.indexOf(best), 1, lower, upper);
  }
  const nodeOf = (branch: Branch): Node => {
    const both = children.get(branch);
    if (both && branch.split) {
      const { feature, edge } = branch.split;
      return { feature, edge, lower: nodeOf(both[0]), upper: nodeOf(both[1]) };
    }
    const leaf = (-branch.sums.gradient / (branch.sums.curvature + growth.fit.ridge)) * growth.fit.rate;
    for (const row of branch.rows) logOdds[row] = (logOdds[row] ?? 0) + leaf;
    return { leaf };
  };
  return nodeOf(root);
}

function childrenOf(
  growth: Growth,
  { rows, sums }: Branch,
  { feature, edge }: { feature: number; edge: number },
): [Branch, Branch] {
  const { bins, width } = growth;
  const lower = new Int32Array(rows.length);
  const upper = new Int32Array(rows.length);
  let [lowerCount, upperCount] = [0, 0];
  for (const row of rows) {
    if ((bins.numbers[row * width + feature] ?? 0) <= edge) lower[lowerCount++] = row;
    else upper[upperCount++] = row;
  }
  const [lowerRows, upperRows] = [lower.slice(0, lowerCount), upper.slice(0, upperCount)];
  // Of the smaller part alone the rows are added up: the rest of the whole is the other.
  const isLowerSmall = lowerCount < upperCount;
  const small = sumsOf(growth, isLowerSmall ? lowerRows : upperRows);
  const large = restOf(growth, sums, small);
  return [
    branchOf(growth, lowerRows, isLowerSmall ? small : large),
    branchOf(growth, upperRows, isLowerSmall ? large : small),
  ];
}

function branchOf(growth: Growth, rows: Int32Array, sums: Sums): Branch {
  return { rows, sums, split: bestSplit(growth, sums) };
}

function sumsOf({ bins, width, gradients, curvatures, features }: Growth, rows: Int32Array): Sums {
  const sums = noSums(width);
  const used = Int32Array.from(features);
  for (const row of rows) {
    const [gradient, curvature] = [gradients[row] ?? 0, curvatures[row] ?? 0];
    sums.gradient += gradient;
    sums.curvature += curvature;
    const start = row * width;
    for (const feature of used) {
      const bin = feature * MAX_BINS + (bins.numbers[start + feature] ?? 0);
      sums.gradients[bin] = (sums.gradients[bin] ?? 0) + gradient;
      sums.curvatures[bin] = (sums.curvatures[bin] ?? 0) + curvature;
    }
  }
  return sums;
}

function restOf({ width, features }: Growth, whole: Sums, part: Sums): Sums {
  const rest = noSums(width);
  rest.gradient = whole.gradient - part.gradient;
  rest.curvature = whole.curvature - part.curvature;
  for (const feature of features) {
    for (let bin = feature * MAX_BINS; bin < (feature + 1) * MAX_BINS; bin++) {
      rest.gradients[bin] = (whole.gradients[bin] ?? 0) - (part.gradients[bin] ?? 0);
      rest.curvatures[bin] = (whole.curvatures[bin] ?? 0) - (part.curvatures[bin] ?? 0);
    }
  }
  return rest;
}

function noSums(width: number): Sums {
  const size = width * MAX_BINS;
  return { gradient: 0, curvature: 0, gradients: new Float64Array(size), curvatures: new Float64Array(size) };
}

/** Finds the split with the largest gain. @returns Undefined if none gains anything. */
function bestSplit({ bins, features, fit: { ridge } }: Growth, sums: Sums): Branch['split'] {
  const scoreOf = (gradient: number, curvature: number): number => (gradient * gradient) / (curvature + ridge);
  const whole = scoreOf(sums.gradient, sums.curvature);
  let best: Branch['split'];
  for (const feature of features) {
    let [lowerGradient, lowerCurvature] = [0, 0];
    for (let edge = 0; edge < (bins.edges[feature]?.length ?? 0); edge++) {
      lowerGradient += sums.gradients[feature * MAX_BINS + edge] ?? 0;
      lowerCurvature += sums.curvatures[feature * MAX_BINS + edge] ?? 0;
      const [upperGradient, upperCurvature] = [sums.gradient - lowerGradient, sums.curvature - lowerCurvature];
      if (lowerCurvature < MIN_CURVATURE || upperCurvature < MIN_CURVATURE) continue;
      const gain = scoreOf(lowerGradient, lowerCurvature) + scoreOf(upperGradient, upperCurvature) - whole;
      if (gain > (best?.gain ?? 0)) best = { feature, edge, gain };
    }
  }
  return best;
}

/** The log odds of a row by an ensemble. */
export function logOddsOf({ base, trees }: Ensemble, { numbers }: Bins, width: number, row: number): number {
  let sum = base;
  for (const tree of trees) {
    let node = tree;
    while ('feature' in node) node = (numbers[row * width + node.feature] ?? 0) <= node.edge ? node.lower : node.upper;
    sum += node.leaf;
  }
  return sum;
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator, Park and Miller 1988). */
function randomNumbers(): () => number {
  let state = 20_201_009;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
