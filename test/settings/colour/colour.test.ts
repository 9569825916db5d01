import { furthest, hex, isShowable } from '../../../src/settings/colour/colour.ts';

test.each([
  [[0, 0, 0], '#000000'],
  [[1, 0, 0], '#ffffff'],
  [[0.628, 0.2577, 29.23], '#ff0000'],
  [[0.5998, 0, 0], '#808080'],
] as const)('OKLCH %j is %s on a screen', (colour, expected) => {
  expect(hex(colour)).toBe(expected);
});

test('a colour that no screen has loses chroma and keeps its lightness and hue', () => {
  expect(isShowable([0.5, 0.4, 150])).toBe(false);
  const shown = hex([0.5, 0.4, 150]);
  expect(shown).toMatch(/^#00[0-9a-f]{4}$/);
});

test('the search finds the end of a stretch from either side', () => {
  expect(furthest(0, 1, (value) => value <= 0.3)).toBeCloseTo(0.3, 3);
  expect(furthest(1, 0, (value) => value >= 0.3)).toBeCloseTo(0.3, 3);
});
