import type { Bins, Rows } from './rows.ts';

/** A node of a tree: a leaf with what it adds, or a split. */
export type Node =
  | { readonly leaf: number }
  | { readonly feature: number; readonly edge: number; readonly lower: Node; readonly upper: Node };

/** A fitted ensemble: log odds are the base and one leaf of each tree. */
export interface Ensemble {
  readonly base: number;
  readonly trees: readonly Node[];
}

/** How to fit. */
export interface Fit {
  readonly trees: number;
  /** Leaves of a tree. */
  readonly leaves: number;
  /** What share of its best value a leaf adds. */
  readonly rate: number;
  /** How much evidence, as a sum of second derivatives, stands against every leaf. */
  readonly ridge: number;
  /** Share of the features that each tree may use. */
  readonly features: number;
}

/** A branch must hold this much evidence. */
const LEAST_EVIDENCE = 1;
const BINS = 64;

interface Branch {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly curvature: number;
  readonly split: { readonly feature: number; readonly edge: number; readonly gain: number } | undefined;
}

/**
 * Gradient boosting of regression trees on histograms, for the logistic loss (Friedman 2001, "Greedy function approximation";
 * second-order gains as in Chen and Guestrin 2016, "XGBoost"). Runs of the same input give the same trees.
 * @param chosen The rows to fit on.
 * @param step Is told after each tree.
 */
export function boost(rows: Rows, bins: Bins, chosen: Int32Array, fit: Fit, step: () => void): Ensemble {
  const { truth, weights } = rows;
  const base = baseOf(rows, chosen);
  const odds = new Float64Array(truth.length).fill(base);
  const gradients = new Float64Array(truth.length);
  const curvatures = new Float64Array(truth.length);
  const random = randomNumbers();
  const trees: Node[] = [];
  while (trees.length < fit.trees) {
    for (const row of chosen) {
      const likely = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
      const weight = weights[row] ?? 0;
      gradients[row] = weight * (likely - (truth[row] ?? 0));
      curvatures[row] = weight * Math.max(1e-6, likely * (1 - likely));
    }
    const features = bins.edges.flatMap((edges, feature) =>
      edges.length > 0 && random() < fit.features ? [feature] : [],
    );
    trees.push(grow({ bins, width: rows.width, gradients, curvatures, features, fit }, chosen, odds));
    step();
  }
  return { base, trees };
}

function baseOf({ truth, weights }: Rows, chosen: Int32Array): number {
  let [right, all] = [0, 0];
  for (const row of chosen) {
    all += weights[row] ?? 0;
    right += (weights[row] ?? 0) * (truth[row] ?? 0);
  }
  return Math.log(right / (all - right));
}

interface Growth {
  readonly bins: Bins;
  readonly width: number;
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly features: readonly number[];
  readonly fit: Fit;
}

/** Grow one tree, the best split first, and add its leaves to the odds. */
function grow(growth: Growth, rows: Int32Array, odds: Float64Array): Node {
  const open: Branch[] = [branchOf(growth, rows)];
  const parts = new Map<Branch, readonly [Branch, Branch]>();
  const [root] = open as [Branch];
  while (open.length < growth.fit.leaves) {
    const best = open.reduce((one, other) => ((other.split?.gain ?? 0) > (one.split?.gain ?? 0) ? other : one));
    if (!best.split) break;
    const [lower, upper] = partsOf(growth, best, best.split);
    parts.set(best, [lower, upper]);
    open.splice(open.indexOf(best), 1, lower, upper);
  }
  const nodeOf = (branch: Branch): Node => {
    const both = parts.get(branch);
    if (both && branch.split) {
      const { feature, edge } = branch.split;
      return { feature, edge, lower: nodeOf(both[0]), upper: nodeOf(both[1]) };
    }
    const leaf = (-branch.gradient / (branch.curvature + growth.fit.ridge)) * growth.fit.rate;
    for (const row of branch.rows) odds[row] = (odds[row] ?? 0) + leaf;
    return { leaf };
  };
  return nodeOf(root);
}

function partsOf(
  { bins, width, ...growth }: Growth,
  { rows }: Branch,
  { feature, edge }: { feature: number; edge: number },
): [Branch, Branch] {
  const isLower = (row: number): boolean => (bins.places[row * width + feature] ?? 0) <= edge;
  const whole = { bins, width, ...growth };
  return [
    branchOf(whole, rows.filter(isLower)),
    branchOf(
      whole,
      rows.filter((row) => !isLower(row)),
    ),
  ];
}

function branchOf(growth: Growth, rows: Int32Array): Branch {
  const { bins, width, gradients, curvatures, features } = growth;
  const slopes = new Float64Array(width * BINS);
  const bends = new Float64Array(width * BINS);
  let [gradient, curvature] = [0, 0];
  for (const row of rows) {
    const [slope, bend] = [gradients[row] ?? 0, curvatures[row] ?? 0];
    gradient += slope;
    curvature += bend;
    const start = row * width;
    for (const feature of features) {
      const bin = feature * BINS + (bins.places[start + feature] ?? 0);
      slopes[bin] = (slopes[bin] ?? 0) + slope;
      bends[bin] = (bends[bin] ?? 0) + bend;
    }
  }
  return { rows, gradient, curvature, split: bestSplit(growth, slopes, bends, gradient, curvature) };
}

function bestSplit(
  { bins, features, fit: { ridge } }: Growth,
  slopes: Float64Array,
  bends: Float64Array,
  gradient: number,
  curvature: number,
): Branch['split'] {
  const worth = (slope: number, bend: number): number => (slope * slope) / (bend + ridge);
  const whole = worth(gradient, curvature);
  let best: Branch['split'];
  for (const feature of features) {
    let [slope, bend] = [0, 0];
    for (let edge = 0; edge < (bins.edges[feature]?.length ?? 0); edge++) {
      slope += slopes[feature * BINS + edge] ?? 0;
      bend += bends[feature * BINS + edge] ?? 0;
      if (bend < LEAST_EVIDENCE || curvature - bend < LEAST_EVIDENCE) continue;
      const gain = worth(slope, bend) + worth(gradient - slope, curvature - bend) - whole;
      if (gain > (best?.gain ?? 0)) best = { feature, edge, gain };
    }
  }
  return best;
}

/** What an ensemble says of a row, in log odds. */
export function oddsOf({ base, trees }: Ensemble, { places }: Bins, width: number, row: number): number {
  let sum = base;
  for (const tree of trees) {
    let node = tree;
    while ('feature' in node) node = (places[row * width + node.feature] ?? 0) <= node.edge ? node.lower : node.upper;
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
