import { convertLrgbToOklab, convertLrgbToRgb, convertOklabToLrgb, convertRgbToLrgb } from 'culori/fn';

/** A colour in OKLCH: lightness 0 to 1, chroma from 0 (grey) to about 0.37, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** A colour that a screen shows: `#rrggbb`. */
export type Hex = `#${string}`;

/** What a colour that a screen shows looks like when it is stored. */
export const HEX = /^#[0-9a-f]{6}$/;

/**
 * The colour of a screen that is nearest to one of OKLCH.
 * @param colour Lightness and hue are kept; where sRGB has no such colour, the chroma is lowered until it has.
 */
export function hex(colour: Oklch): Hex {
  const [lightness, chroma, hue] = colour;
  if (lightness <= 0 || lightness >= 1) return lightness <= 0 ? '#000000' : '#ffffff';
  const shown = isShowable(colour) ? chroma : furthest(0, chroma, (less) => isShowable([lightness, less, hue]));
  const { r, g, b } = convertLrgbToRgb(linear([lightness, shown, hue]));
  return `#${[r, g, b].map(byte).join('')}`;
}

/** The colour of OKLCH that a colour of a screen is; a grey has hue 0. */
export function oklch(colour: Hex): Oklch {
  const { l, a, b } = convertLrgbToOklab(linearLight(colour));
  const chroma = Math.hypot(a, b);
  // Rounding leaves greys a trace of colour, whose hue would be kept when they change their lightness.
  return chroma < 0.0005 ? [l, 0, 0] : [l, chroma, ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360];
}

/** The amounts of red, green and blue light of a colour, each 0 to 1. */
export function linearLight(colour: Hex): { r: number; g: number; b: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return convertRgbToLrgb({ r: red, g: green, b: blue });
}

/** Whether sRGB has a colour. */
export function isShowable(colour: Oklch): boolean {
  const { r, g, b } = linear(colour);
  return [r, g, b].every((part) => part > -0.0002 && part < 1.0002);
}

/**
 * The point up to which a test holds, found by halving.
 * @param holds Where the test is known or taken to hold.
 * @param end The other end of the search, on either side.
 * @param test Must hold on one stretch that begins at `holds`.
 */
export function furthest(holds: number, end: number, test: (value: number) => boolean): number {
  let [good, bad] = [holds, end];
  for (let round = 0; round < 12; round += 1) {
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
