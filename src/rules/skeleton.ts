import { bodyOf, childrenOf, nameOf, own } from '../shared/page-elements.ts';

/** Most elements of a page that its skeleton has, those nearest to its root first. */
const MAX_ELEMENTS = 2000;

/** Longest skeleton, in characters. Set by hand: what 2,000 elements with long names take. */
export const MAX_SKELETON_CHARS = 300_000;

/** Elements that no rule names. */
const PASSED_OVER = /^(?:script|style|link|meta|noscript|template|svg|br|source|path)$|^lectern/;

/** Values of `data-*` attributes that are kept: single names, no text and no numbers. */
const NAME = /^[A-Za-z][A-Za-z_-]{2,49}$/;

/** Element with all that is in it: never text. */
interface Bone {
  readonly name: string;
  readonly has?: Readonly<Record<string, string>>;
  readonly inside?: readonly Bone[];
}

/**
 * Take down how a page is built, without a word of it: names of elements, ids, classes, roles, names of properties and of
 * `data-*` attributes; their values only where they are names, too.
 * @param document The page; it stays as it is.
 * @returns Empty for a page without a body.
 */
export function skeletonOf(document: Document): string {
  const body = bodyOf(document);
  if (!body) return '';
  const kept = new Set<Element>([body]);
  // A set is walked in the order in which it grows: level by level.
  for (const element of kept) {
    for (const child of childrenOf(element)) {
      if (kept.size < MAX_ELEMENTS && !PASSED_OVER.test(nameOf(child))) kept.add(child);
    }
  }
  const boneOf = (element: Element): Bone => {
    const inside = [...childrenOf(element)].filter((child) => kept.has(child)).map(boneOf);
    const has = attributesOf(element);
    const isNamed = Object.keys(has).length > 0;
    return { name: nameOf(element), ...(isNamed && { has }), ...(inside.length > 0 && { inside }) };
  };
  return JSON.stringify(boneOf(body));
}

/**
 * Build a page of a skeleton that loads and runs nothing, to see what selectors find in it.
 * @param skeleton Whatever is stored as one.
 * @returns Undefined for what is none.
 */
export function pageOfSkeleton(skeleton: string): Document | undefined {
  try {
    const page = own<DOMImplementation>(Document, 'implementation', document).createHTMLDocument('');
    page.body.replaceWith(build(JSON.parse(skeleton) as Bone, page));
    return page;
  } catch {
    return undefined;
  }
}

function build({ name, has = {}, inside = [] }: Bone, page: Document): Element {
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(has)) element.setAttribute(key, value);
  element.append(...inside.map((bone) => build(bone, page)));
  return element;
}

function attributesOf(element: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, value } of own<NamedNodeMap>(Element, 'attributes', element)) {
    if (/^(?:id|class|role|itemprop|property)$/.test(name) && value) found[name] = value.slice(0, 200);
    else if (name.startsWith('data-')) found[name] = NAME.test(value) ? value : '';
  }
  return found;
}
