import { plural } from '../shared/plural.ts';
import { text } from '../shared/text.ts';
import { contrastRatio, contrastWording } from './colour/contrast.ts';
import { palette } from './colour/palette.ts';
import { type SystemTheme, themeFor } from './colour/themes.ts';
import { formatNumber } from './numbers.ts';
import type { Settings, schema } from './schema.ts';

/** Value of a setting in words: as it is written on the screen, and as a screen reader says it. */
export interface Wording {
  readonly shown: string;
  readonly spoken: string;
}

/** Names of the settings that are numbers. */
export type RangeName = {
  [Name in keyof typeof schema]: (typeof schema)[Name] extends { readonly kind: 'range' } ? Name : never;
}[keyof typeof schema];

/** Words a value; `system` is the theme that the system asks for. */
type Words = (value: number, settings: Settings, system: SystemTheme) => Wording;

/** Words a value that is said as it is written. */
const saidAsShown = (words: string): Wording => ({ shown: words, spoken: words });

/** Words a number of steps more than usual: `+3`, and "Normal" for none. */
const moreThanUsual = (steps: number): Wording =>
  saidAsShown(steps === 0 ? text('spacingNone', 'Normal') : `+${formatNumber(steps)}`);

/** Words for the values of all settings that are numbers: only their controls need them, which come after the reader. */
export const wordings: Readonly<Record<RangeName, Words>> = {
  size: (value) => ({
    shown: text('sizeShown', '$1 px', formatNumber(value)),
    spoken: plural('sizeSpoken', value, { one: '$1 pixel', other: '$1 pixels' }),
  }),
  lineHeight: (value) => saidAsShown(formatNumber(value, { minimumFractionDigits: 1 })),
  width: (value) => ({
    shown: plural('widthShown', value, { one: '$1 letter', other: '$1 letters' }),
    spoken: plural('widthSpoken', value, { one: '$1 letter per line', other: '$1 letters per line' }),
  }),
  contrast: (value, settings, system) => {
    const { text: ink, background } = palette(themeFor(settings, system), value);
    return contrastWording(contrastRatio(ink, background));
  },
  weight: (value) => saidAsShown(formatNumber(value, { useGrouping: false })),
  spacing: moreThanUsual,
  letterSpacing: moreThanUsual,
  wordSpacing: moreThanUsual,
  paragraphSpacing: (value) =>
    saidAsShown(plural('paragraphSpacingSpoken', value, { one: '$1 line', other: '$1 lines' })),
  indent: (value) => saidAsShown(value === 0 ? text('indentNone', 'None') : formatNumber(value)),
};
