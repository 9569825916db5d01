import { type Typeface, USUAL_LETTER } from '../../settings/type/fonts.ts';
import { MEASURED_TEXT } from '../../settings/type/letter-widths.ts';

/** Size at which letters are measured, in pixels: large, since some systems round widths of letters to whole pixels. */
const MEASURED_PX = 100;

/**
 * Gives the width of the average letter of a typeface, spaces and points among them.
 * @param typeface The typeface. One of the system is measured, without a layout; its file must be there.
 * @param weight Weight of the letters, as in CSS.
 * @returns The width in em; a usual one where nothing can be measured.
 */
export function letterOf({ latin, generic, letter }: Typeface, weight: number): number {
  if (letter) return letter;
  const pen = 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (!pen) return USUAL_LETTER;
  pen.font = `${weight} ${MEASURED_PX}px ${latin}, ${generic}`;
  return pen.measureText(MEASURED_TEXT).width / MEASURED_TEXT.length / MEASURED_PX || USUAL_LETTER;
}
