import type { ChoiceSetting, RangeSetting, SwitchSetting } from '../setting-kinds.ts';

/** Distance from line to line, as a multiple of the text size. */
export const lineHeight: RangeSetting = {
  kind: 'range',
  group: 'lines',
  start: 1.6,
  min: 1.2,
  max: 2.4,
  step: 0.1,
  css: (value) => ({ '--reader-line-height': String(value) }),
};

/** Letters by which a ragged line is shorter than its column on average: half a word. Measured in all typefaces. */
const RAGGED_LETTERS = 3.5;

/** Share of spaces among the letters of prose: each is wider by the space between words too. Set by hand, for English. */
const SPACE_SHARE = 0.17;

/** Length of a line on average, in letters with their spaces, of whatever typeface. */
export const width: RangeSetting = {
  kind: 'range',
  group: 'lines',
  start: 66,
  min: 30,
  max: 100,
  step: 1,
  css: (value) => ({
    '--reader-width':
      `calc(${value + RAGGED_LETTERS} * (var(--reader-letter) + var(--reader-letter-spacing) + ` +
      `${SPACE_SHARE} * var(--reader-word-spacing)))`,
  }),
};

/** Space between paragraphs, in lines. */
export const paragraphSpacing: RangeSetting = {
  kind: 'range',
  group: 'lines',
  more: true,
  start: 0.75,
  min: 0,
  max: 2.5,
  step: 0.25,
  css: (value) => ({ '--reader-paragraph-spacing': String(value) }),
};

/** Indent of the first line of a paragraph, in em. */
export const indent: RangeSetting = {
  kind: 'range',
  group: 'lines',
  more: true,
  start: 0,
  min: 0,
  max: 3,
  step: 0.5,
  css: (value) => ({ '--reader-indent': `${value}em` }),
};

type Alignment = 'start' | 'justify';

/** Alignment of the lines. */
export const alignment: ChoiceSetting<Alignment> = {
  kind: 'choice',
  group: 'lines',
  list: true,
  more: true,
  start: 'start',
  choices: ['start', 'justify'],
  css: (name) => ({ '--reader-align': name }),
};

/** Division of long words at the ends of lines. */
export const hyphenation: SwitchSetting = {
  kind: 'switch',
  group: 'lines',
  more: true,
  start: false,
  css: (on) => ({ '--reader-hyphens': on ? 'auto' : 'manual' }),
};

/**
 * Shortest line that can be justified well, in letters. Set by hand: shorter ones tear gaps between words, which run
 * down the page as rivers; with a larger bound the warning would come where none can be seen.
 */
const MIN_JUSTIFIED_CHARS = 50;

/** Tells whether lines are justified and so short that rivers of white run through the text. */
export function hasRivers({ alignment: chosen, width: chars }: { alignment: Alignment; width: number }): boolean {
  return chosen === 'justify' && chars < MIN_JUSTIFIED_CHARS;
}
