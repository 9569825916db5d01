import { type Typeface, typefaces } from '../../src/settings/fonts.ts';

const shipped = Object.entries<Typeface>(typefaces).filter(([, { faces }]) => faces.length > 0);

test('two typefaces are shipped, each upright and italic, in Latin and extended Latin', () => {
  expect(shipped.map(([name]) => name)).toEqual(['literata', 'atkinson']);
  for (const [name, { faces }] of shipped) {
    expect(faces.map(({ file }) => file)).toEqual([
      `${name}.woff2`,
      `${name}-extended.woff2`,
      `${name}-italic.woff2`,
      `${name}-italic-extended.woff2`,
    ]);
  }
});

test.each(Object.entries<Typeface>(typefaces))('%s ends in a generic family', (_name, { family }) => {
  expect(family).toMatch(/, (serif|sans-serif|monospace)$/);
});

test.each(shipped)('%s comes before its stand-ins', (_name, { family, faces }) => {
  for (const face of faces) expect(family.startsWith(`'${face.family}', `)).toBe(true);
});
