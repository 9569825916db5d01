import { boost, oddsOf } from './boost.ts';
import { binsOf, type Rows } from './rows.ts';

/** Rows of two features, of which only the second matters: true above a half, or, the other way round, where the first is 1. */
function rowsOf(count: number): Rows {
  const values = new Float32Array(count * 2);
  const truth = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const [first, second] = [row % 2, ((row * 7919) % count) / count];
    values.set([first, second], row * 2);
    truth[row] = second > 0.5 !== (first === 1) ? 1 : 0;
  }
  return { width: 2, values, truth, weights: new Float32Array(count).fill(1) };
}

const FIT = { trees: 30, leaves: 6, rate: 0.3, ridge: 1, features: 1 };

test('a rule that takes two features together is learned', () => {
  const rows = rowsOf(2000);
  const bins = binsOf(rows);
  const ensemble = boost(
    rows,
    bins,
    Int32Array.from({ length: 1500 }, (_, row) => row),
    FIT,
    () => undefined,
  );
  let right = 0;
  for (let row = 1500; row < 2000; row++) if (oddsOf(ensemble, bins, 2, row) > 0 === (rows.truth[row] === 1)) right++;
  expect(right / 500).toBeGreaterThan(0.95);
});

test('the same rows give the same trees', () => {
  const fitted = () => {
    const rows = rowsOf(500);
    return boost(
      rows,
      binsOf(rows),
      Int32Array.from({ length: 500 }, (_, row) => row),
      FIT,
      () => undefined,
    );
  };
  expect(fitted()).toEqual(fitted());
});

test('rows that weigh nothing say nothing', () => {
  const rows = rowsOf(400);
  const odd = {
    ...rows,
    truth: rows.truth.map((truth, row) => (row % 2 ? 1 - truth : truth)),
    weights: rows.weights.map((_, row) => (row % 2 ? 0 : 1)),
  };
  const chosen = Int32Array.from({ length: 200 }, (_, row) => row * 2);
  expect(boost(odd, binsOf(odd), chosen, FIT, () => undefined)).toEqual(
    boost(rows, binsOf(rows), chosen, FIT, () => undefined),
  );
});
