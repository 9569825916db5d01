/** Distance within which something stands beside words, in pixels: twice the room that is left between. */
const BESIDE_PX = 16;

/**
 * Give the stretch of the window that words take up together with what stands right above or below them already, so that
 * two offers for the same words do not lie one over the other, whichever comes first.
 * @param dialog The reader's dialog.
 * @param words Place of the words.
 * @param selector Selects what may stand there.
 */
export function roomBeside(
  dialog: HTMLElement,
  { top, bottom }: DOMRect,
  selector: string,
): readonly [top: number, bottom: number] {
  const other = dialog.querySelector(selector)?.getBoundingClientRect();
  const isBeside = other && other.top <= bottom + BESIDE_PX && other.bottom >= top - BESIDE_PX;
  return isBeside ? [Math.min(top, other.top), Math.max(bottom, other.bottom)] : [top, bottom];
}
