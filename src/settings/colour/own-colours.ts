import { type Hex, hex, oklch } from './colour.ts';
import { contrastRatio } from './contrast.ts';
import { backed, palette, partRatio, targetRatio } from './palette.ts';
import { type OwnColours, themeFor } from './themes.ts';

/** Failure of one of the user's own colours to reach what the contrast control asks for. */
export interface Shortfall {
  readonly name: keyof OwnColours;
  /** Contrast ratio that it reaches; for a background, the highest that any text on it can. */
  readonly reached: number;
  /** Contrast ratio that it should reach. */
  readonly wanted: number;
  /** Nearest colour of the same hue that reaches what is wanted, or as much as the background lets any. */
  readonly nearest: Hex;
}

/**
 * Lists what falls short among the user's own colours. The reader never shows a text or link that does: it shows the
 * nearest colour that does not. A background is shown as it was chosen, since every background can give AA.
 * @param own Colours as they were chosen.
 * @param step Step of the contrast control, 0 to 10.
 * @returns The background first; empty when all colours are shown as they were chosen and reach what is wanted.
 */
export function shortfalls(own: OwnColours, step: number): readonly Shortfall[] {
  const theme = themeFor({ ...own, theme: 'own' }, 'light');
  const wanted = targetRatio(theme, step);
  const { text, link, background, surface } = palette(theme, step);
  const reached = (ink: Hex) => Math.min(contrastRatio(ink, background), contrastRatio(ink, surface));
  const most = contrastRatio(theme.scheme === 'light' ? '#000000' : '#ffffff', own.ownBackground);
  const ground: Shortfall = {
    name: 'ownBackground',
    reached: most,
    wanted,
    nearest: hex(backed(oklch(own.ownBackground), wanted, theme.scheme)),
  };
  const linkWanted = partRatio('link', wanted);
  return [
    ...(most < wanted ? [ground] : []),
    ...(text === own.ownText
      ? []
      : [{ name: 'ownText', reached: reached(own.ownText), wanted, nearest: text } as const]),
    ...(link === own.ownLink
      ? []
      : [{ name: 'ownLink', reached: reached(own.ownLink), wanted: linkWanted, nearest: link } as const]),
  ];
}
