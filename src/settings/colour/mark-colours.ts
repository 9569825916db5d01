import type { MarkColour } from '../../marks/article-marks.ts';
import { type Hex, hex, oklch } from './colour.ts';
import { contrastRatio } from './contrast.ts';
import { backed, inked, type Palette, partRatio } from './palette.ts';

/** Hues of the highlights whose colour is not that of the theme's marked words, in degrees. Set by hand, far apart. */
const HUES = { green: 152, blue: 245, pink: 355 } as const;

/** Colours of a highlight. */
export interface MarkPair {
  readonly background: Hex;
  readonly text: Hex;
}

/** Colours of a theme from which those of highlights follow. */
type Grounds = Pick<Palette, 'scheme' | 'background' | 'text' | 'markBackground' | 'markText'>;

/** Colours of paper, with the yellow of most light themes. */
const PAPER: Grounds = {
  ...{ scheme: 'light', background: '#ffffff', text: '#000000', markBackground: '#f8e483', markText: '#000000' },
};

/** Gives the CSS custom properties of all highlights on paper, whatever the theme. */
export const markPropertiesOnPaper = (): Readonly<Record<string, Hex>> => markProperties(PAPER);

/**
 * Gives the CSS custom properties of all highlights in a theme: `--mark-*-background` and `--mark-*-text`.
 * @param colours Colours of the theme, from `palette`.
 */
export function markProperties(colours: Grounds): Readonly<Record<string, Hex>> {
  return Object.fromEntries(
    Object.entries(markColours(colours)).flatMap(([name, pair]) => [
      [`--mark-${name}-background`, pair.background],
      [`--mark-${name}-text`, pair.text],
    ]),
  );
}

/**
 * Gives the colours of highlights in a theme: yellow as the words that the page itself marks, the others of the same
 * lightness, moved until their text has its contrast, AA at least.
 * @param colours Colours of the theme, from `palette`.
 */
export function markColours({
  scheme,
  background,
  text,
  markBackground,
  markText,
}: Grounds): Readonly<Record<MarkColour, MarkPair>> {
  const ratio = partRatio('mark', contrastRatio(text, background));
  const [lightness, chroma] = oklch(markBackground);
  const pair = (hue: number): MarkPair => {
    const ground = backed([lightness, chroma, hue], ratio, scheme);
    return { background: hex(ground), text: hex(inked(oklch(text), [ground], ratio, scheme)) };
  };
  const [green, blue, pink] = [HUES.green, HUES.blue, HUES.pink].map(pair) as [MarkPair, MarkPair, MarkPair];
  return { yellow: { background: markBackground, text: markText }, green, blue, pink };
}
