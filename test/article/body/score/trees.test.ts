import { FEATURES } from '../../../../src/article/body/score/features.ts';
import { model } from '../../../../src/article/body/score/model.ts';
import { LEAVES, type Model, SIGNS, scoreOf, scorerOf } from '../../../../src/article/body/score/trees.ts';
import { boost, type Ensemble, logOddsOf, type Node } from '../../../bench/fit/boost.ts';
import { type Bins, binsOf, type Rows } from '../../../bench/fit/rows.ts';
import { modelSource } from '../../../bench/fit/write-model.ts';

describe('the shipped model', () => {
  test('has one list of splits for every feature that there is, each rising', () => {
    expect(model.splits.split('|')).toHaveLength(FEATURES.length);
    for (const values of model.splits.split('|').filter(Boolean)) {
      const numbers = values.split(' ').map(Number);
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    }
  });

  test('is written whole, in signs that are read', () => {
    expect(model.trees.length % 2).toBe(0);
    expect([...model.trees].every((sign) => SIGNS.includes(sign))).toBe(true);
  });

  test('gives a row of features one finite score, whatever is missing from it', () => {
    const zeros = FEATURES.map(() => 0);
    expect(Number.isFinite(scoreOf(zeros))).toBe(true);
    expect(scoreOf([])).toBe(scoreOf(zeros));
    expect(scoreOf(FEATURES.map(() => 1e9))).not.toBe(scoreOf(FEATURES.map(() => -1e9)));
  });
});

/** The model that a source exports. */
function modelIn(source: string): Model {
  const literal = /export const model: Model = (\{[\s\S]*\});/.exec(source)?.[1];
  return new Function(`return ${literal};`)() as Model;
}

const leaf = (value: number): Node => ({ leaf: value });

describe('a model that is written and read', () => {
  const edges = [Float32Array.of(0.1, 0.25), Float32Array.of(-7, 7)];
  const bins: Bins = { edges, numbers: new Uint8Array() };
  const ensemble: Ensemble = {
    base: -1.5,
    trees: [
      { feature: 1, edge: 1, lower: leaf(-0.5), upper: { feature: 0, edge: 1, lower: leaf(0.25), upper: leaf(1) } },
      leaf(-0.125),
      { feature: 1, edge: 0, lower: { feature: 0, edge: 0, lower: leaf(0), upper: leaf(-1) }, upper: leaf(0.5) },
    ],
  };
  const source = modelSource(ensemble, bins, ['one', 'two']);

  test('names its features, with the values at which trees part', () => {
    expect(source).toContain(
      "  base: -1.5000,\n  step: 0.00100000,\n  splits:\n    '.1 .25|' + // one\n    '-7 7', // two\n",
    );
  });

  test.each([
    ['at a value: lower', [0.25, 7], -0.5 - 0.125 + 0.5],
    ['above it: upper, then lower', [0.25, 7.1], 0.25 - 0.125 + 0.5],
    ['above both', [0.26, 7.1], 1 - 0.125 + 0.5],
    ['at the lowest of all', [0.1, -7], -0.5 - 0.125 + 0],
    ['above one of them', [0.11, -7], -0.5 - 0.125 - 1],
  ])('takes the branches that were grown, %s', (_name, row, sum) => {
    expect(scorerOf(modelIn(source))(row)).toBeCloseTo(-1.5 + sum, 9);
  });

  test('needs one name for each feature', () => {
    expect(() => modelSource(ensemble, bins, ['one'])).toThrow('2 features and 1 names');
  });

  test('has no more nodes than two signs can number', () => {
    const count = SIGNS.length ** 2 - LEAVES + 1;
    const many = { edges: [Float32Array.from({ length: count }, (_, edge) => edge)], numbers: new Uint8Array() };
    const split = (edge: number): Node => ({ feature: 0, edge, lower: leaf(0), upper: leaf(1) });
    // Three digits distinguish at most 999 whole numbers.
    const trees = Array.from({ length: 999 }, (_, edge) => split(edge));
    expect(() => modelSource({ base: 0, trees }, many, ['one'])).not.toThrow();
    const wide = { edges: Array.from({ length: 9 }, () => many.edges[0] as Float32Array), numbers: new Uint8Array() };
    const all = wide.edges.flatMap((_, feature) => trees.map((tree) => ({ ...tree, feature })));
    expect(() => modelSource({ base: 0, trees: all }, wide, [...'abcdefghi'])).toThrow('too many different splits');
  });
});

describe('a model that is grown, written and read', () => {
  const WIDTH = 4;
  const COUNT = 600;

  /** Rows of numbers of several kinds: whole, shares with and without an end, and none but one; the truth needs three. */
  function grown(): { rows: Rows; bins: Bins; ensemble: Ensemble; values: number[][] } {
    const values = Array.from({ length: COUNT }, (_, row) => {
      const random = (row * 7919) % COUNT;
      return [(row % 7) - 3, random / COUNT, Math.log2(random + 1) * 100, 5];
    });
    const truth = values.map(([one = 0, two = 0, three = 0]) => Number(one > 0 !== two > 0.4 || three > 850));
    const rows: Rows = {
      width: WIDTH,
      values: Float32Array.from(values.flat()),
      truth: Float32Array.from(truth),
      weights: new Float32Array(COUNT).fill(1),
    };
    const bins = binsOf(rows);
    const chosen = Int32Array.from({ length: COUNT }, (_, row) => row);
    const fit = { trees: 25, leaves: 8, rate: 0.3, ridge: 1, features: 0.8 };
    return { rows, bins, ensemble: boost(rows, bins, chosen, fit, () => undefined), values };
  }

  const { bins, ensemble, values } = grown();
  const source = modelSource(ensemble, bins, ['whole', 'share', 'log', 'same']);
  const read = modelIn(source);
  const score = scorerOf(read);

  test('scores every row as the grown trees do, but for the rounding of each leaf', () => {
    const most = (ensemble.trees.length * read.step) / 2 + 0.00005;
    const differences = values.map((row, place) => Math.abs(score(row) - logOddsOf(ensemble, bins, WIDTH, place)));
    // The step is written with six digits: over the thousand steps of the largest leaf that is next to nothing.
    expect(Math.max(...differences)).toBeLessThanOrEqual(most * 1.01);
    expect(new Set(values.map(score)).size).toBeGreaterThan(10);
  });

  test('has exactly the sum of the rounded leaves', () => {
    const rounded = (node: Node): Node =>
      'leaf' in node
        ? leaf(Math.round(node.leaf / read.step))
        : { ...node, lower: rounded(node.lower), upper: rounded(node.upper) };
    const steps = { base: 0, trees: ensemble.trees.map(rounded) };
    expect(values.map(score)).toEqual(
      values.map((_, place) => read.base + logOddsOf(steps, bins, WIDTH, place) * read.step),
    );
  });

  test('parts at the edges of the bins alone, and never by a feature that is always the same', () => {
    const edges = bins.edges.map((list) => [...list].map((edge) => Number(edge.toPrecision(3))));
    for (const [feature, list] of read.splits.split('|').entries()) {
      expect(edges[feature]).toEqual(expect.arrayContaining(list === '' ? [] : list.split(' ').map(Number)));
    }
    expect(read.splits.split('|')[3]).toBe('');
  });

  test('is the same whenever it is grown', () => {
    const again = grown();
    expect(modelSource(again.ensemble, again.bins, ['whole', 'share', 'log', 'same'])).toBe(source);
  });
});
