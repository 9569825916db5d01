import type { TidyFamily } from '../shared/tidy-families.ts';
import type { SwitchSetting } from './setting-kinds.ts';

/** The setting that says whether the tidy page hides a family of clutter, the same for each. */
export const hides: SwitchSetting = { kind: 'switch', group: 'page', start: true, more: true };

/** Name of the setting of a family. */
export const settingOf = <Family extends TidyFamily>(family: Family) =>
  `hide${family[0]?.toUpperCase()}${family.slice(1)}` as `hide${Capitalize<Family>}`;
