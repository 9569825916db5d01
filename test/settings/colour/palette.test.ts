import { AA, AA_PARTS, AAA, contrastRatio } from '../../../src/settings/colour/contrast.ts';
import { contrastSteps, type Palette, palette } from '../../../src/settings/colour/palette.ts';
import { ownStart, type Scheme, type ThemeName, themeFor, themes } from '../../../src/settings/colour/themes.ts';

type Ground = 'background' | 'surface' | 'selectionBackground' | 'markBackground';
type Ink = Exclude<keyof Palette, Ground | 'scheme'>;

const PAIRS: readonly (readonly [Ink, Ground])[] = [
  ['text', 'background'],
  ['text', 'surface'],
  ['muted', 'background'],
  ['muted', 'surface'],
  ['link', 'background'],
  ['link', 'surface'],
  ['visited', 'background'],
  ['visited', 'surface'],
  ['selectionText', 'selectionBackground'],
  ['markText', 'markBackground'],
  ['focus', 'background'],
  ['focus', 'surface'],
  ['control', 'background'],
  ['control', 'surface'],
];
const LINES: readonly (readonly [Ink, Ground])[] = [
  ['border', 'background'],
  ['border', 'surface'],
];
const STEPS = Array.from({ length: contrastSteps.maximum + 1 }, (_, step) => step);
const NAMES = ['system', ...Object.keys(themes)] as ThemeName[];
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

function ratios(colours: Palette, pairs: typeof PAIRS): Record<string, number> {
  return Object.fromEntries(
    pairs.map(([ink, ground]) => [`${ink} on ${ground}`, contrastRatio(colours[ink], colours[ground])]),
  );
}

const below = (found: Record<string, number>, least: number) =>
  Object.entries(found).filter(([, ratio]) => ratio < least);

describe.each(NAMES)('the theme %s', (name) => {
  describe.each(SCHEMES)('where the system asks for %s', (scheme) => {
    const theme = themeFor({ ...ownStart, theme: name }, scheme);

    test.each(STEPS)('is readable in every pair at contrast step %i', (step) => {
      const colours = palette(theme, step);
      expect(below(ratios(colours, PAIRS), AA)).toEqual([]);
      expect(below(ratios(colours, LINES), AA_PARTS)).toEqual([]);
    });

    test('gives every pair the enhanced contrast at the start value', () => {
      expect(below(ratios(palette(theme, contrastSteps.start), PAIRS), AAA)).toEqual([]);
    });

    test('gains contrast with every step', () => {
      const found = STEPS.map((step) => {
        const { text, background } = palette(theme, step);
        return contrastRatio(text, background);
      });
      for (const [step, ratio] of found.entries()) if (step > 0) expect(ratio).toBeGreaterThan(found[step - 1] ?? 0);
    });

    test('gives nearly black on white at most', () => {
      const { text, background } = palette(theme, contrastSteps.maximum);
      expect(contrastRatio(text, background)).toBeGreaterThan(18.5);
    });
  });
});

test.each(['light', 'sepia', 'dark'] as const)('contrast moves both text and background of %s', (name) => {
  const looks = [contrastSteps.soft, contrastSteps.start, contrastSteps.maximum].map((step) =>
    palette(themes[name], step),
  );
  expect(new Set(looks.map(({ text }) => text)).size).toBe(3);
  expect(new Set(looks.map(({ background }) => background)).size).toBe(3);
});

test('black stays black at every step, so that pixels stay off', () => {
  expect(new Set(STEPS.map((step) => palette(themes.black, step).background))).toEqual(new Set(['#000000']));
});

test('links differ from the text around them', () => {
  for (const theme of Object.values(themes)) {
    const { link, visited, text } = palette(theme, contrastSteps.start);
    expect(new Set([link, visited, text]).size).toBe(3);
  }
});
