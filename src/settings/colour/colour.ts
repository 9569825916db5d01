import { convertLrgbToOklab, convertLrgbToRgb, convertOklabToLrgb, convertRgbToLrgb } from 'culori/fn';

/** Colour in OKLCH: lightness 0 to 1, chroma from 0 (grey) to about 0.37, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** Colour that a screen shows: `#rrggbb`. */
export type Hex = `#${string}`;

/** Form of such a colour where it is stored. */
export const HEX = /^#[0-9a-f]{6}$/;

/**
 * Smallest chroma of a colour that is not grey. Set by hand: above the trace that rounding leaves greys, far below any
 * chroma that can be seen.
 */
const MIN_CHROMA = 0.0005;

/**
 * Amount of light by which a colour may leave sRGB, of 0 to 1: white and pure colours do so by rounding. Set by hand.
 */
const SRGB_TOLERANCE = 0.0002;

/** Number of halvings of a search: the error is below one of the 255 steps of a colour of a screen. */
const HALVINGS = 12;

/**
 * Finds the colour of a screen that is nearest to one of OKLCH.
 * @param colour Lightness and hue are kept; where sRGB has no such colour, the chroma is lowered until it has.
 */
export function hex(colour: Oklch): Hex {
  const [lightness, chroma, hue] = colour;
  if (lightness <= 0 || lightness >= 1) return lightness <= 0 ? '#000000' : '#ffffff';
  const shown = isShowable(colour) ? chroma : furthest(0, chroma, (less) => isShowable([lightness, less, hue]));
  const { r, g, b } = convertLrgbToRgb(linear([lightness, shown, hue]));
  return `#${[r, g, b].map(byte).join('')}`;
}

/** Converts a colour of a screen to OKLCH; a grey has hue 0. */
export function oklch(colour: Hex): Oklch {
  const { l, a, b } = convertLrgbToOklab(linearLight(colour));
  const chroma = Math.hypot(a, b);
  // Rounding leaves greys a trace of colour, whose hue would be kept when they change their lightness.
  return chroma < MIN_CHROMA ? [l, 0, 0] : [l, chroma, ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360];
}

/** Gives the amounts of red, green and blue light of a colour, each 0 to 1. */
export function linearLight(colour: Hex): { r: number; g: number; b: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return convertRgbToLrgb({ r: red, g: green, b: blue });
}

/** Tells whether sRGB has a colour. */
export function isShowable(colour: Oklch): boolean {
  const { r, g, b } = linear(colour);
  return [r, g, b].every((part) => part > -SRGB_TOLERANCE && part < 1 + SRGB_TOLERANCE);
}

/**
 * Finds the point up to which a test passes, by halving.
 * @param passes Value at which the test is known or assumed to pass.
 * @param end Other end of the search, on either side.
 * @param test Passes on one stretch that begins at `passes`.
 * @returns The point, with an error of at most the length of the search divided by 4096.
 */
export function furthest(passes: number, end: number, test: (value: number) => boolean): number {
  let [good, bad] = [passes, end];
  for (let round = 0; round < HALVINGS; round += 1) {
    const middle = (good + bad) / 2;
    if (test(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function linear([lightness, chroma, hue]: Oklch): { r: number; g: number; b: number } {
  const angle = (hue * Math.PI) / 180;
  return convertOklabToLrgb({ l: lightness, a: chroma * Math.cos(angle), b: chroma * Math.sin(angle) });
}

function byte(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');
}
