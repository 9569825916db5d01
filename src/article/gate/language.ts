import { GLOBAL_ATTRIBUTES } from './lists.ts';

/** Whether a value of `dir` is one. */
export function isDirection(value: string): boolean {
  return /^(ltr|rtl|auto)$/i.test(value);
}

/** What a wrapper says of language and direction goes on to what was in it, where it is not that of the whole page. */
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
