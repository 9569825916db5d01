import { text } from '../shared/text.ts';
import type { TidyFamily } from '../shared/tidy-families.ts';
import type { SwitchSetting } from './setting-kinds.ts';

/** Builds the setting that says whether the tidy page hides a family of clutter. */
const hides = (label: () => string): SwitchSetting => ({
  kind: 'switch',
  group: 'page',
  label,
  start: true,
  more: true,
});

export const hideRelated = hides(() => text('hideRelated', 'Related and next stories'));
export const hideMostRead = hides(() => text('hideMostRead', 'Most read and latest'));
export const hideNewsletter = hides(() => text('hideNewsletter', 'Newsletter and donation requests'));
export const hideShare = hides(() => text('hideShare', 'Share and follow buttons'));
export const hideComments = hides(() => text('hideComments', 'Comments'));
export const hidePlayers = hides(() => text('hidePlayers', 'Players you didn’t start'));
export const hideConsent = hides(() => text('hideConsent', 'Cookie and consent banners'));
export const hidePrompts = hides(() => text('hidePrompts', 'App and notification prompts'));
export const hideSummaries = hides(() => text('hideSummaries', 'AI summaries and voices'));
export const hideSidebars = hides(() => text('hideSidebars', 'Sidebars'));
export const hideAdvertisements = hides(() => text('hideAdvertisements', 'Ads'));

/** Name of the setting of a family. */
export const settingOf = <Family extends TidyFamily>(family: Family) =>
  `hide${family[0]?.toUpperCase()}${family.slice(1)}` as `hide${Capitalize<Family>}`;
