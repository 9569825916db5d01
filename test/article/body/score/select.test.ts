import { select } from '../../../../src/article/body/score/select.ts';

const block = (score: number, length: number, isCaption = false) => ({ score, text: 'x'.repeat(length), isCaption });

function kept(...blocks: ReturnType<typeof block>[]): number[] {
  const { threshold } = select(blocks);
  return blocks.filter(({ score }) => score > threshold).map(({ score }) => score);
}

test('what is likely is kept, and what is not goes', () => {
  expect(kept(block(4, 300), block(-4, 40), block(5, 500), block(-5, 900))).toEqual([4, 5]);
});

test('on a page where nothing is sure the most likely text is kept nevertheless', () => {
  expect(kept(block(-0.5, 200), block(-0.6, 200), block(-4, 300))).toEqual([-0.5, -0.6]);
});

test('beside much sure text a doubtful line is not worth keeping', () => {
  expect(kept(block(6, 2000), block(-0.5, 60))).toEqual([6]);
});

test('captions have no voice', () => {
  expect(select([block(4, 300), block(-6, 9000, true)])).toEqual(select([block(4, 300)]));
});

test('the expected score is the F1 of the likely text: one sure block alone is right', () => {
  expect(select([block(9, 500)]).expected).toBeCloseTo(1, 3);
  // Kept 100 characters of which a half is likely right; likely wanted 50: 2 * 50 / (100 + 50).
  expect(select([block(0, 100)]).expected).toBeCloseTo(2 / 3, 6);
});

test('a page without text keeps nothing', () => {
  expect(select([])).toEqual({ threshold: Number.POSITIVE_INFINITY, expected: 0 });
});
