/** Most of a style attribute that is read, in characters. */
const MAX_STYLE_CHARS = 2000;

/**
 * Reads the address of the picture that an element's style attribute shows behind it.
 * @returns Undefined if there is none.
 */
export function pictureBehind(element: Element): string | undefined {
  return /url\(\s*["']?([^"')]+)/.exec(element.getAttribute('style')?.slice(0, MAX_STYLE_CHARS) ?? '')?.[1];
}
