import { text } from '../../shared/text.ts';
import type { ChoiceSetting, ColourSetting, RangeSetting } from '../setting-kinds.ts';
import { contrastRatio, contrastWording } from './contrast.ts';
import { contrastSteps, palette } from './palette.ts';
import { ownStart, type SystemTheme, type ThemeName, themeChoices, themeFor } from './themes.ts';

/** What the system would ask for in the other half of the day. */
const OTHER: Readonly<Record<SystemTheme, SystemTheme>> = {
  light: 'dark',
  dark: 'light',
  highContrastLight: 'highContrastDark',
  highContrastDark: 'highContrastLight',
};

const theme: ChoiceSetting<ThemeName> = {
  kind: 'choice',
  group: 'colours',
  label: () => text('settingTheme', 'Theme'),
  start: 'system',
  choices: themeChoices,
  look: (name, settings, system) => {
    const chosen = { ...settings, theme: name };
    const { background, text: ink, border } = palette(themeFor(chosen, system), settings.contrast);
    const look = { '--look-background': background, '--look-text': ink, '--look-border': border };
    if (name !== 'system') return look;
    const { background: other } = palette(themeFor(chosen, OTHER[system]), settings.contrast);
    return { ...look, '--look-corner': `linear-gradient(transparent 80%, ${other} 0)` };
  },
};

const ownBackground = ownColour(() => text('settingOwnBackground', 'Background'), ownStart.ownBackground);
const ownText = ownColour(() => text('settingOwnText', 'Text'), ownStart.ownText);
const ownLink = ownColour(() => text('settingOwnLink', 'Links'), ownStart.ownLink);

const contrast: RangeSetting = {
  kind: 'range',
  group: 'colours',
  label: () => text('settingContrast', 'Contrast'),
  start: contrastSteps.start,
  least: contrastSteps.soft,
  most: contrastSteps.maximum,
  step: 1,
  wordsId: 'ratio',
  wording: (value, settings, system) => {
    const { text: ink, background } = palette(themeFor(settings, system), value);
    return contrastWording(contrastRatio(ink, background));
  },
};

/** The settings of colours and contrast, in the order in which they are offered. */
export const colourSettings = { theme, ownBackground, ownText, ownLink, contrast };

function ownColour(label: () => string, start: ColourSetting['start']): ColourSetting {
  return { kind: 'colour', group: 'colours', label, start, needs: { setting: 'theme', choice: 'own' } };
}
