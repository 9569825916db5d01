import { FEATURES } from '../../../../src/article/body/score/feature-names.ts';
import { model } from '../../../../src/article/body/score/model.ts';
import { SIGNS, scoreOf } from '../../../../src/article/body/score/trees.ts';
import type { Ensemble, Node } from '../../../bench/fit/boost.ts';
import { modelSource } from '../../../bench/fit/write-model.ts';

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

test('what the fit has grown is what is written', () => {
  const leaf = (value: number): Node => ({ leaf: value });
  const ensemble: Ensemble = {
    base: -1.5,
    trees: [
      { feature: 1, edge: 0, lower: leaf(-0.5), upper: { feature: 0, edge: 1, lower: leaf(0.25), upper: leaf(1) } },
    ],
  };
  const source = modelSource(ensemble, {
    edges: [Float32Array.of(0.1, 0.25), Float32Array.of(7)],
    places: new Uint8Array(),
  });
  expect(source).toContain('base: -1.5000');
  expect(source).toContain(`'.25', // ${FEATURES[0]}`);
  expect(source).toContain(`'7', // ${FEATURES[1]}`);
  // Five nodes of two signs each.
  expect(/trees:\s+'(.*)'/.exec(source)?.[1]).toHaveLength(10);
});
