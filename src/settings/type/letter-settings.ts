import type { RangeSetting } from '../setting-kinds.ts';

/** Text size, in CSS pixels. */
export const size: RangeSetting = {
  kind: 'range',
  group: 'type',
  start: 20,
  min: 12,
  max: 72,
  step: 1,
  css: (value) => ({ '--reader-size': `${value}px` }),
};

/** Weight of the letters, as in CSS. Bold stays as far from the text as it is in most faces. */
export const weight: RangeSetting = {
  kind: 'range',
  group: 'type',
  more: true,
  start: 400,
  min: 300,
  max: 700,
  step: 50,
  css: (value) => ({ '--reader-weight': String(value), '--reader-bold': String(Math.min(900, value + 300)) }),
};

/**
 * Space between letters and words together, in steps: wider letters alone slow reading (Galliussi et al. 2020, Annals
 * of Dyslexia 70). Step 6 is what WCAG 2.2 asks a page to bear (1.4.12): 0.12 em between letters, and here more than
 * its 0.16 em between words.
 */
export const spacing: RangeSetting<{ letterSpacing: number; wordSpacing: number }> = {
  kind: 'range',
  group: 'lines',
  more: true,
  start: 0,
  min: 0,
  max: 10,
  step: 1,
  css: (value, { letterSpacing: letters, wordSpacing: words }) => ({
    '--reader-letter-spacing': `${((value + letters) * 0.02).toFixed(2)}em`,
    '--reader-word-spacing': `${((value + words) * 0.04).toFixed(2)}em`,
  }),
};

/** Steps of space between letters, on top of `spacing`. */
export const letterSpacing = furtherSpacing();

/** Steps of space between words, on top of `spacing`. */
export const wordSpacing = furtherSpacing();

function furtherSpacing(): RangeSetting {
  return {
    kind: 'range',
    group: 'lines',
    more: true,
    start: 0,
    min: 0,
    max: 10,
    step: 1,
  };
}
