import { plural } from '../../shared/plural.ts';
import { text } from '../../shared/text.ts';
import { formatNumber } from '../numbers.ts';
import type { Settings } from '../schema.ts';
import type { ChoiceSetting, RangeSetting, SwitchSetting, Wording } from '../setting-kinds.ts';

const weight: RangeSetting = {
  kind: 'range',
  group: 'type',
  more: true,
  label: () => text('settingWeight', 'Weight'),
  start: 400,
  least: 300,
  most: 700,
  step: 50,
  wording: (value) => same(formatNumber(value, { useGrouping: false })),
  // Bold stays as far from the text as it is in most faces.
  css: (value) => ({ '--reader-weight': String(value), '--reader-bold': String(Math.min(900, value + 300)) }),
};

const paragraphSpacing: RangeSetting = {
  kind: 'range',
  group: 'lines',
  more: true,
  label: () => text('settingParagraphSpacing', 'Between paragraphs'),
  start: 0.75,
  least: 0,
  most: 2.5,
  step: 0.25,
  wording: (value) => ({
    shown: formatNumber(value),
    spoken: plural('paragraphSpacingSpoken', value, { one: '$1 line', other: '$1 lines' }),
  }),
  css: (value) => ({ '--reader-paragraph-spacing': String(value) }),
};

const indent: RangeSetting = {
  kind: 'range',
  group: 'lines',
  more: true,
  label: () => text('settingIndent', 'Indent'),
  start: 0,
  least: 0,
  most: 3,
  step: 0.5,
  wording: (value) => same(value === 0 ? text('indentNone', 'None') : formatNumber(value)),
  css: (value) => ({ '--reader-indent': `${value}em` }),
};

const letterSpacing = apart(() => text('settingLetterSpacing', 'More between letters'));
const wordSpacing = apart(() => text('settingWordSpacing', 'More between words'));

const alignment: ChoiceSetting<'start' | 'justify'> = {
  kind: 'choice',
  group: 'lines',
  list: true,
  more: true,
  label: () => text('settingAlignment', 'Alignment'),
  start: 'start',
  choices: {
    start: { label: () => text('alignmentStart', 'Ragged') },
    justify: { label: () => text('alignmentJustify', 'Justified') },
  },
  css: (name) => ({ '--reader-align': name }),
};

const hyphenation: SwitchSetting = {
  kind: 'switch',
  group: 'lines',
  more: true,
  label: () => text('settingHyphenation', 'Divide long words'),
  start: false,
  css: (on) => ({ '--reader-hyphens': on ? 'auto' : 'manual' }),
};

/** The settings of text that are seldom needed, in the order in which they are offered. */
export const moreTextSettings = {
  weight,
  paragraphSpacing,
  indent,
  letterSpacing,
  wordSpacing,
  alignment,
  hyphenation,
};

/** Justified lines of fewer letters than this tear gaps between words, which run down the page as rivers. */
const LEAST_JUSTIFIED = 50;

/** Whether lines are justified and so short that rivers of white run through the text. */
export function hasRivers({ alignment: chosen, width }: Settings): boolean {
  return chosen === 'justify' && width < LEAST_JUSTIFIED;
}

function apart(label: () => string): RangeSetting {
  return {
    kind: 'range',
    group: 'lines',
    more: true,
    label,
    start: 0,
    least: 0,
    most: 10,
    step: 1,
    wording: (value) => same(value === 0 ? text('spacingNone', 'Normal') : `+${formatNumber(value)}`),
  };
}

const same = (words: string): Wording => ({ shown: words, spoken: words });
