import type { MarkColour } from '../../marks/article-marks.ts';
import { text } from '../../shared/text.ts';

/** Name of a colour of highlights, for the user. */
export function colourLabel(colour: MarkColour): string {
  const names: Readonly<Record<MarkColour, () => string>> = {
    yellow: () => text('markYellow', 'Yellow'),
    green: () => text('markGreen', 'Green'),
    blue: () => text('markBlue', 'Blue'),
    pink: () => text('markPink', 'Pink'),
  };
  return names[colour]();
}
