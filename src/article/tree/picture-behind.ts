/** Longest style attribute, in characters, that is read. */
const LONGEST = 2000;

/** The address of the picture that an element's own style shows behind it. @returns Undefined if there is none. */
export function pictureBehind(element: Element): string | undefined {
  return /url\(\s*["']?([^"')]+)/.exec(element.getAttribute('style')?.slice(0, LONGEST) ?? '')?.[1];
}
