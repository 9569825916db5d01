import { allowedAddress, allowedSourceSet } from './addresses.ts';
import { isDirection } from './language.ts';
import { ATTRIBUTES, GLOBAL_ATTRIBUTES } from './lists.ts';

/** Name of a programming language, as `data-language` may have it. */
const LANGUAGE_NAME = /^[\w+#.-]{1,30}$/;

/**
 * Lists the attributes of an element that may come through, with addresses made absolute.
 * @param source The element in the copy of the page.
 * @param base Absolute address that relative ones start from.
 * @returns Pairs of name and value.
 */
export function allowedAttributes(source: Element, base: string): [name: string, value: string][] {
  const names = [...GLOBAL_ATTRIBUTES, ...(ATTRIBUTES[source.localName] ?? [])];
  return names.flatMap((name): [string, string][] => {
    const value = source.getAttribute(name);
    const allowed = value === null ? undefined : allowedValue(name, value, source, base);
    return allowed === undefined ? [] : [[name, allowed]];
  });
}

function allowedValue(name: string, value: string, source: Element, base: string): string | undefined {
  switch (name) {
    case 'href':
    case 'cite':
      return allowedAddress(value, base, 'link');
    case 'src':
    case 'poster':
      return allowedAddress(value, base, source.localName === 'img' ? 'picture' : 'media');
    case 'srcset':
      return allowedSourceSet(value, base);
    case 'data-language':
      return LANGUAGE_NAME.test(value) ? value : undefined;
    case 'dir':
      return isDirection(value) ? value : undefined;
    default:
      return value;
  }
}
