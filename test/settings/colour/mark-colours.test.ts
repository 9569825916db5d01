import fc from 'fast-check';
import { contrastRatio } from '../../../src/settings/colour/contrast.ts';
import { markColours } from '../../../src/settings/colour/mark-colours.ts';
import { contrastSteps, palette } from '../../../src/settings/colour/palette.ts';
import { ownStart, themeFor, themes } from '../../../src/settings/colour/themes.ts';

const steps = Array.from({ length: contrastSteps.maximum + 1 }, (_, step) => step);

describe.each(Object.entries(themes))('highlights in the theme %s', (_, theme) => {
  test.each(steps)('are readable at step %d of the contrast, and no two are the same', (step) => {
    const colours = Object.values(markColours(palette(theme, step)));
    for (const { background, text } of colours) expect(contrastRatio(background, text)).toBeGreaterThanOrEqual(4.5);
    expect(new Set(colours.map(({ background }) => background)).size).toBe(4);
  });
});

test('highlights are readable in any colours of the user’s own', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}` as const);
  fc.assert(
    fc.property(colour, colour, fc.constantFrom(...steps), (ownBackground, ownText, step) => {
      const theme = themeFor({ ...ownStart, ownBackground, ownText, theme: 'own' }, 'light');
      for (const { background, text } of Object.values(markColours(palette(theme, step)))) {
        expect(contrastRatio(background, text)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});
