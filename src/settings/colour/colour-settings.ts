import type { ChoiceSetting, ColourSetting, RangeSetting } from '../setting-kinds.ts';
import type { Hex } from './colour.ts';
import { contrastRatio, contrastWording } from './contrast.ts';
import { contrastSteps, palette } from './palette.ts';
import { type OwnColours, ownStart, type SystemTheme, type ThemeName, themeChoices, themeFor } from './themes.ts';

/** Theme that the system would ask for in the other half of the day. */
const OPPOSITE: Readonly<Record<SystemTheme, SystemTheme>> = {
  light: 'dark',
  dark: 'light',
  highContrastLight: 'highContrastDark',
  highContrastDark: 'highContrastLight',
};

/** Theme of the reader. */
export const theme: ChoiceSetting<ThemeName, OwnColours & { contrast: number }> = {
  kind: 'choice',
  group: 'colours',
  start: 'system',
  choices: themeChoices,
  specimen: (name, others, system) => {
    const chosen = { ...others, theme: name };
    const { background, text: ink, border } = palette(themeFor(chosen, system), others.contrast);
    const properties = { '--look-background': background, '--look-text': ink, '--look-border': border };
    if (name !== 'system') return properties;
    const { background: other } = palette(themeFor(chosen, OPPOSITE[system]), others.contrast);
    return { ...properties, '--look-corner': `linear-gradient(transparent 80%, ${other} 0)` };
  },
};

/** Background of the user's own theme. */
export const ownBackground = ownColour(ownStart.ownBackground);

/** Text of the user's own theme. */
export const ownText = ownColour(ownStart.ownText);

/** Links of the user's own theme. */
export const ownLink = ownColour(ownStart.ownLink);

/** Contrast, in the steps of `contrastSteps`. */
export const contrast: RangeSetting<OwnColours & { theme: ThemeName }> = {
  kind: 'range',
  group: 'colours',
  more: true,
  start: contrastSteps.start,
  min: contrastSteps.soft,
  max: contrastSteps.maximum,
  step: 1,
  wordsId: 'ratio',
  wording: (value, others, system) => {
    const { text: ink, background } = palette(themeFor(others, system), value);
    return contrastWording(contrastRatio(ink, background));
  },
};

function ownColour(start: Hex): ColourSetting<{ theme: ThemeName }> {
  return { kind: 'colour', group: 'colours', start, needs: { setting: 'theme', choice: 'own' } };
}
