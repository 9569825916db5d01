import { text } from '../../shared/text.ts';
import { formatNumber } from '../numbers.ts';
import type { Wording } from '../wording.ts';
import { type Hex, linearLight } from './colour.ts';

/** Lowest contrast ratio of text at level AA (WCAG 2.2, 1.4.3). */
export const AA = 4.5;

/** Lowest contrast ratio of text at level AAA (WCAG 2.2, 1.4.6). */
export const AAA = 7;

/** Lowest contrast ratio of parts of controls at level AA (WCAG 2.2, 1.4.11). */
export const AA_PARTS = 3;

/**
 * Gives the contrast ratio of two colours, 1 to 21, computed from the bytes that a screen is given. Formula: WCAG 2.2,
 * "contrast ratio" and "relative luminance", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastRatio(one: Hex, other: Hex): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Words a contrast ratio: `12.4 : 1 · very high (AAA)`.
 * @param ratio 1 to 21. It is rounded down, so that nothing is promised that is not there.
 */
export function contrastWording(ratio: number): Wording {
  const number = formatNumber(Math.floor(ratio * 10) / 10);
  const level = levelOf(ratio);
  return {
    shown: text('contrastShown', '$1 : 1 · $2', number, level),
    spoken: text('contrastSpoken', '$1 to 1, $2', number, level),
  };
}

function levelOf(ratio: number): string {
  if (ratio >= AAA) return text('contrastVeryHigh', 'very high ($1)', 'AAA');
  return ratio >= AA ? text('contrastHigh', 'high ($1)', 'AA') : text('contrastBelow', 'too low');
}

function luminance(colour: Hex): number {
  const { r, g, b } = linearLight(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
