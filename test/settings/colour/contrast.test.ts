import { contrastRatio, contrastWording } from '../../../src/settings/colour/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#0000ff', '#ffffff', 8.59],
  ['#123456', '#123456', 1],
] as const)('the contrast of %s and %s is %d', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
});

test.each([
  [21, '21 : 1 · very high (AAA)', '21 to 1, very high (AAA)'],
  [7, '7 : 1 · very high (AAA)', '7 to 1, very high (AAA)'],
  [6.99, '6.9 : 1 · high (AA)', '6.9 to 1, high (AA)'],
  [4.5, '4.5 : 1 · high (AA)', '4.5 to 1, high (AA)'],
  [4.49, '4.4 : 1 · too low', '4.4 to 1, too low'],
])('a contrast of %d is shown as “%s”, never rounded up', (ratio, shown, spoken) => {
  expect(contrastWording(ratio)).toEqual({ shown, spoken });
});
