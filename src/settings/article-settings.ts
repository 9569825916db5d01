import type { ChoiceSetting, SwitchSetting } from './setting-kinds.ts';

/** Images in dark themes, and whether they are shown at all. */
export const images: ChoiceSetting<'show' | 'soften' | 'hide'> = {
  kind: 'choice',
  group: 'article',
  list: true,
  more: true,
  start: 'show',
  choices: ['show', 'soften', 'hide'],
  css: (name, _others, scheme) => ({
    '--reader-image-filter': name === 'soften' && scheme === 'dark' ? 'brightness(0.8) contrast(0.95)' : 'none',
  }),
};

/** Look of the links in the text. */
export const links: ChoiceSetting<'underlined' | 'plain' | 'hidden'> = {
  kind: 'choice',
  group: 'article',
  list: true,
  more: true,
  start: 'underlined',
  choices: ['underlined', 'plain', 'hidden'],
  css: (name) => ({
    '--reader-link-line': name === 'underlined' ? 'underline' : 'none',
    '--reader-link-shown': `var(--reader-${name === 'hidden' ? 'text' : 'link'})`,
    '--reader-visited-shown': `var(--reader-${name === 'hidden' ? 'text' : 'visited'})`,
  }),
};

/** Loading of the further pages of an article that is spread over several. */
export const pages: SwitchSetting = {
  kind: 'switch',
  group: 'article',
  start: true,
  more: true,
};

/** Cutting out of links what only serves to recognise a visitor. */
export const cleanLinks: SwitchSetting = {
  kind: 'switch',
  group: 'article',
  start: true,
  more: true,
};

/** Keeping the place where one stopped in an article, on this device. */
export const keepPlaces: SwitchSetting = {
  kind: 'switch',
  group: 'article',
  start: true,
  more: true,
};

/** Addresses of links as numbered notes at the end, on paper. */
export const printLinks: SwitchSetting = {
  kind: 'switch',
  group: 'article',
  start: true,
  more: true,
  css: (value) => ({ '--reader-printed-links': value ? 'revert' : 'none' }),
};

/** Highlights, and notes at the end, on paper. */
export const printMarks: SwitchSetting = {
  kind: 'switch',
  group: 'article',
  start: true,
  more: true,
  css: (value) => ({ '--reader-printed-marks': value ? 'revert' : 'none' }),
};
