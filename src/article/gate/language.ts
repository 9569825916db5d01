import { GLOBAL_ATTRIBUTES } from './lists.ts';

/** Tells whether a value of `dir` is valid. */
export function isDirection(value: string): boolean {
  return /^(ltr|rtl|auto)$/i.test(value);
}

/**
 * Passes language and direction of a wrapper on to the elements that came from it, where they differ from the page's.
 * @param source The wrapper, in the copy of the page.
 * @param start The first of the sibling nodes that came from it.
 */
export function passLanguage(source: Element, start: ChildNode | null): void {
  const page = source.ownerDocument.documentElement;
  for (const name of GLOBAL_ATTRIBUTES) {
    const value = source.getAttribute(name);
    if (
      !value ||
      (name === 'dir' && !isDirection(value)) ||
      value === (page.getAttribute(name) ?? (name === 'dir' ? 'ltr' : null))
    )
      continue;
    for (let node = start; node; node = node.nextSibling) {
      if (node.nodeType !== 1 || (node as Element).hasAttribute(name)) continue;
      (node as Element).setAttribute(name, value);
    }
  }
}
