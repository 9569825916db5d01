import { boost, logOddsOf } from './boost.ts';
import { binsOf, type Rows } from './rows.ts';

/** Makes rows of two features that are true where the second is above a half, or, if the first is 1, where it is not. */
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

test('a rule that needs two features is learned', () => {
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
  for (let row = 1500; row < 2000; row++)
    if (logOddsOf(ensemble, bins, 2, row) > 0 === (rows.truth[row] === 1)) right++;
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

test('rows of no weight change nothing', () => {
  const rows = rowsOf(400);
  const weighed = {
    ...rows,
    truth: rows.truth.map((truth, row) => (row % 2 ? 1 - truth : truth)),
    weights: rows.weights.map((_, row) => (row % 2 ? 0 : 1)),
  };
  const all = Int32Array.from({ length: 400 }, (_, row) => row);
  const even = all.filter((row) => row % 2 === 0);
  expect(boost(weighed, binsOf(weighed), all, FIT, () => undefined)).toEqual(
    boost(rows, binsOf(rows), even, FIT, () => undefined),
  );
});
