import { type Hex, hex, oklch } from '../../../src/settings/colour/colour.ts';
import { AA, AA_PARTS, contrastRatio } from '../../../src/settings/colour/contrast.ts';
import { shortfalls } from '../../../src/settings/colour/own-colours.ts';
import { contrastSteps, palette, targetRatio } from '../../../src/settings/colour/palette.ts';
import { type OwnColours, ownStart, themeFor } from '../../../src/settings/colour/themes.ts';

const STEPS = Array.from({ length: contrastSteps.maximum + 1 }, (_, step) => step);
const COLOURS: readonly Hex[] = [
  '#000000',
  '#333333',
  '#777777',
  '#cccccc',
  '#ffffff',
  '#ff0000',
  '#0000ff',
  '#c8563c',
];
const FEW: readonly number[] = [contrastSteps.soft, contrastSteps.start, contrastSteps.maximum];

const theme = (own: OwnColours) => themeFor({ ...own, theme: 'own' }, 'light');
const paint = (own: OwnColours, step: number) => palette(theme(own), step);

test.each(COLOURS)('a colour comes back from OKLCH as it was: %s', (colour) => {
  expect(hex(oklch(colour))).toBe(colour);
});

describe.each(COLOURS)('on the own background %s', (ownBackground) => {
  test('every pair is readable at steps from end to end, whatever text and links are chosen', () => {
    const low = COLOURS.flatMap((ink) =>
      FEW.concat(3, 8).flatMap((step) => {
        const shown = paint({ ownBackground, ownText: ink, ownLink: ink }, step);
        expect(shown.background).toBe(ownBackground);
        const { background, surface } = shown;
        const pairs = (['text', 'muted', 'link', 'visited', 'focus', 'control'] as const).flatMap((name) => [
          [name, contrastRatio(shown[name], background)] as const,
          [name, contrastRatio(shown[name], surface)] as const,
        ]);
        pairs.push(['selectionText' as never, contrastRatio(shown.selectionText, shown.selectionBackground)]);
        pairs.push(['markText' as never, contrastRatio(shown.markText, shown.markBackground)]);
        const lines = [background, surface].map((ground) => contrastRatio(shown.border, ground));
        expect(Math.min(...lines)).toBeGreaterThanOrEqual(AA_PARTS);
        return pairs.filter(([, ratio]) => ratio < AA).map(([name, ratio]) => `${name} ${ink} step ${step}: ${ratio}`);
      }),
    );
    expect(low).toEqual([]);
  });

  test('what falls short can be repaired at once, and then nothing does', () => {
    for (const ownText of COLOURS) {
      for (const step of FEW) {
        const own = { ownBackground, ownText, ownLink: ownText };
        // The background moves first; text and links then follow it.
        const [ground] = shortfalls(own, step).filter(({ name }) => name === 'ownBackground');
        const moved = ground ? { ...own, ownBackground: ground.nearest } : own;
        const inks = shortfalls(moved, step).map(({ name, nearest }) => [name, nearest]);
        expect(shortfalls({ ...moved, ...Object.fromEntries(inks) }, step)).toEqual([]);
      }
    }
  });
});

test('colours that reach what is asked for are shown as they were chosen, at the steps up to there', () => {
  const own: OwnColours = { ownBackground: '#fff8e7', ownText: '#2b2b2b', ownLink: '#0b4f8a' };
  for (const step of [0, 3, contrastSteps.start]) {
    const { background, text, link } = paint(own, step);
    expect([background, text, link]).toEqual(['#fff8e7', '#2b2b2b', '#0b4f8a']);
    expect(shortfalls(own, step)).toEqual([]);
  }
});

test('a text that is too pale keeps its hue and is shown darker, and the shortfall says by how much', () => {
  const own: OwnColours = { ...ownStart, ownBackground: '#ffffff', ownText: '#c8563c' };
  const [text] = shortfalls(own, contrastSteps.start);
  expect(text).toMatchObject({ name: 'ownText', wanted: 7 });
  expect(text?.reached).toBeLessThan(4.5);
  const [, , hue] = oklch(text?.nearest ?? '#000000');
  expect(Math.abs(hue - oklch('#c8563c')[2])).toBeLessThan(4);
  expect(paint(own, contrastSteps.start).text).toBe(text?.nearest);
});

test('a background that no text can serve is named with the ratio it gives, and the nearest that can', () => {
  const own: OwnColours = { ownBackground: '#778899', ownText: '#000000', ownLink: '#000000' };
  const [ground] = shortfalls(own, contrastSteps.start);
  expect(ground).toMatchObject({ name: 'ownBackground', wanted: 7 });
  expect(ground?.reached).toBeCloseTo(contrastRatio('#778899', '#000000'), 6);
  const nearest = ground?.nearest ?? '#000000';
  expect(contrastRatio(nearest, '#000000')).toBeGreaterThanOrEqual(7);
  expect(contrastRatio(nearest, '#000000')).toBeLessThan(7.2);
  expect(shortfalls({ ...own, ownBackground: nearest }, contrastSteps.start)).toEqual([]);
});

test('the target rises from AA at the soft end through AAA at the start value', () => {
  const targets = STEPS.map((step) => targetRatio(theme(ownStart), step));
  expect(targets[0]).toBe(4.5);
  expect(targets[contrastSteps.start]).toBe(7);
  expect([...targets].sort((one, other) => one - other)).toEqual(targets);
  expect(targets.at(-1)).toBeCloseTo(18, 6);
});
