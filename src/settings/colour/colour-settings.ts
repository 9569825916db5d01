import type { ChoiceSetting, ColourSetting, RangeSetting } from '../setting-kinds.ts';
import type { Hex } from './colour.ts';
import { contrastSteps } from './palette.ts';
import { type OwnColours, ownStart, type ThemeName, themeChoices } from './themes.ts';

/** Theme of the reader. */
export const theme: ChoiceSetting<ThemeName, OwnColours & { contrast: number }> = {
  kind: 'choice',
  group: 'colours',
  start: 'system',
  choices: themeChoices,
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
};

function ownColour(start: Hex): ColourSetting<{ theme: ThemeName }> {
  return { kind: 'colour', group: 'colours', start, needs: { setting: 'theme', choice: 'own' } };
}
