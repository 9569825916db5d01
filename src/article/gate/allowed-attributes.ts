import { allowedAddress, allowedSourceSet } from './addresses.ts';
import { isDirection } from './language.ts';
import { ATTRIBUTES, GLOBAL_ATTRIBUTES } from './lists.ts';

/** Name of a programming language, as `data-language` may have it. */
const LANGUAGE_NAME = /^[\w+#.-]{1,30}$/;

/** Words of a link (`rel`) about the page that it leads to: each tells that page less, or trusts it less. */
const RELATIONS = /^(?:noreferrer|noopener|nofollow|ugc|sponsored)$/;

/** Policies that tell another site no more than the origin. */
const QUIET = /^(?:no-referrer|same-origin|origin|strict-origin|(?:strict-)?origin-when-cross-origin)$/;

/** The policy (`referrerpolicy`) that stands for one that tells other sites whole addresses. */
const QUIETER = 'strict-origin-when-cross-origin';

/**
 * Reads what an element tells the site that it leads to of where it stands (`referrerpolicy`).
 * @returns The same or a stricter policy; undefined where the element has none of its own.
 */
export function allowedPolicy(value: string): string | undefined {
  const policy = value.trim().toLowerCase();
  if (QUIET.test(policy)) return policy;
  return /^(?:unsafe-url|no-referrer-when-downgrade)$/.test(policy) ? QUIETER : undefined;
}

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
    case 'rel':
      return allowedRelations(value);
    case 'referrerpolicy':
      return allowedPolicy(value);
    case 'data-language':
      return LANGUAGE_NAME.test(value) ? value : undefined;
    case 'dir':
      return isDirection(value) ? value : undefined;
    default:
      return value;
  }
}

function allowedRelations(value: string): string | undefined {
  const relations = value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => RELATIONS.test(word));
  return relations.length > 0 ? relations.join(' ') : undefined;
}
