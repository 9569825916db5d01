import { convertLrgbToRgb, convertOklabToLrgb } from 'culori/fn';

/** A colour in OKLCH: lightness 0 to 1, chroma from 0 (grey) to about 0.37, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** A colour that a screen shows: `#rrggbb`. */
export type Hex = `#${string}`;

/**
 * The colour of a screen that is nearest to one of OKLCH.
 * @param colour Lightness and hue are kept; where sRGB has no such colour, the chroma is lowered until it has.
 */
export function hex(colour: Oklch): Hex {
  const [lightness, chroma, hue] = colour;
  const shown = isShowable(colour) ? chroma : furthest(0, chroma, (less) => isShowable([lightness, less, hue]));
  const { r, g, b } = convertLrgbToRgb(linear([lightness, shown, hue]));
  return `#${[r, g, b].map(byte).join('')}`;
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
