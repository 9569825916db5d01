import type { ImageButton } from './hidden-image.ts';

/** Selects what stands in the place of an image that waits for a press. */
const HIDDEN = '.hidden-image';

/**
 * Put the images that wait for a press into a copy of what is shown: what is taken along is the whole article.
 * @param shown Parts of the reader.
 * @param copy Holds a copy of each of these parts, in their order, which is altered.
 */
export function showHidden(shown: readonly Element[], copy: Element): void {
  const buttons = shown.flatMap((part) => [...part.querySelectorAll<ImageButton>(HIDDEN)]);
  for (const [at, button] of [...copy.querySelectorAll(HIDDEN)].entries()) {
    const full = buttons[at]?.full;
    if (full) button.replaceWith(copy.ownerDocument.importNode(full, true));
  }
}
