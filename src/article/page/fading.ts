import { parentOf } from '../../shared/page-elements.ts';
import { rawText } from './raw-text.ts';

/** Boxes around a text that may let it fade out, the smallest first. Set by hand: a paragraph, its column, its page. */
const MAX_LEVELS = 4;

/** Pixels that a box may be lower than its content for nothing to be folded away in it. Set by hand: two lines. */
const MAX_FOLDED_PIXELS = 60;

/** Background that goes from nothing to a colour. */
const FADE = /gradient\(.*(?:transparent|, 0\))/;

/**
 * Tells whether the page lets the end of a text fade out, as sites do where they show only part of it; a fold, which
 * holds the rest and opens at a press, does not count.
 * @param text The element of the page that holds the last lines.
 */
export function fadesOut(text: Element): boolean {
  const window = text.ownerDocument.defaultView;
  let box: Element | null = text;
  for (let level = 0; window && box && box.localName !== 'body' && level < MAX_LEVELS; level++) {
    const covers = [window.getComputedStyle(box, '::after'), styleOfCover(window, box.nextElementSibling)];
    const isFading =
      /gradient/.test(window.getComputedStyle(box).maskImage) ||
      covers.some((style) => style && FADE.test(style.backgroundImage) && /absolute|relative/.test(style.position));
    if (isFading) return box.scrollHeight <= box.clientHeight + MAX_FOLDED_PIXELS;
    box = parentOf(box);
  }
  return false;
}

/** The style of an empty element after a box, which may lie over its end. */
function styleOfCover(window: Window, element: Element | null): CSSStyleDeclaration | undefined {
  return element && !/\S/.test(rawText(element)) ? window.getComputedStyle(element) : undefined;
}
