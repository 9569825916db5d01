import { runInNewContext } from 'node:vm';
import { FEATURES } from '../../../src/article/score/feature-names.ts';
import { model } from '../../../src/article/score/model.ts';
import { type Model, SIGNS, scoreOf } from '../../../src/article/score/trees.ts';
import { boost, oddsOf } from '../../bench/fit/boost.ts';
import { binsOf, type Rows } from '../../bench/fit/rows.ts';
import { modelSource } from '../../bench/fit/write-model.ts';

test('the shipped model has splits for every feature that there is', () => {
  expect(model.splits).toHaveLength(FEATURES.length);
  for (const values of model.splits.filter(Boolean)) {
    const numbers = values.split(' ').map(Number);
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  }
});

test('its trees are written whole, in signs that are read', () => {
  expect(model.trees.length % 2).toBe(0);
  expect([...model.trees].every((sign) => SIGNS.includes(sign))).toBe(true);
});

test('a row of features gets one finite score, whatever is missing from it', () => {
  const zeros = FEATURES.map(() => 0);
  expect(Number.isFinite(scoreOf(zeros))).toBe(true);
  expect(scoreOf([])).toBe(scoreOf(zeros));
  expect(scoreOf(FEATURES.map(() => 1e9))).not.toBe(scoreOf(FEATURES.map(() => -1e9)));
});

test('what the fit has grown is what is written and read: every row has the same score', () => {
  const rows = rowsOf(600);
  const bins = binsOf(rows);
  const all = Int32Array.from({ length: 600 }, (_, row) => row);
  const ensemble = boost(rows, bins, all, { trees: 12, leaves: 7, rate: 0.3, ridge: 1, features: 1 }, () => undefined);
  const written = modelIn(modelSource(ensemble, bins));
  const read = scoreBy(written);
  // Each leaf is written to the next half of a step, and the base with four digits.
  const most = (ensemble.trees.length * written.step) / 2 + 0.00005;
  const grown = [...all].map((row) => oddsOf(ensemble, bins, rows.width, row));
  for (const row of all) {
    const features = [...rows.values.subarray(row * rows.width, (row + 1) * rows.width)];
    expect(Math.abs(read(features) - (grown[row] ?? Number.NaN))).toBeLessThanOrEqual(most);
  }
  expect(new Set(grown).size).toBeGreaterThan(10);
  expect(Math.max(...grown) - Math.min(...grown)).toBeGreaterThan(100 * most);
});

/** Rows of three features, which decide together; the second has fractions, the third is below zero too. */
function rowsOf(count: number): Rows {
  const values = new Float32Array(count * 3);
  const truth = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const [first, second, third] = [row % 5, ((row * 7919) % 97) / 97, ((row * 31) % 41) - 20];
    values.set([first, second, third], row * 3);
    truth[row] = second * 20 + third + first * 4 > 14 ? 1 : 0;
  }
  return { width: 3, values, truth, weights: new Float32Array(count).fill(1) };
}

/** The model that a written source exports. */
function modelIn(source: string): Model {
  const literal = /export const model: Model = (\{[\s\S]*\});/.exec(source)?.[1];
  return runInNewContext(`(${literal})`) as Model;
}

/** `scoreOf` as it is with another model in the place of the shipped one. */
function scoreBy(other: Model): (row: readonly number[]) => number {
  let score: ((row: readonly number[]) => number) | undefined;
  jest.isolateModules(() => {
    jest.doMock('../../../src/article/score/model.ts', () => ({ model: other }));
    score = (require('../../../src/article/score/trees.ts') as { scoreOf: typeof scoreOf }).scoreOf;
  });
  jest.dontMock('../../../src/article/score/model.ts');
  if (!score) throw new Error('The trees were not loaded.');
  return score;
}
