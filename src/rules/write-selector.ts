import { allIn, nameOf, own, pageOf, parentOf, rootOf } from '../shared/page-elements.ts';
import { isLook, isStableName, stablePart } from './stable-names.ts';

/** Choice of what a selector is to name. */
export interface SelectorChoice {
  /** True for the element and others of its kind beside it, as the entries of a rail; else for the element alone. */
  readonly all?: boolean;
}

/** Selector, or part of one, and what it costs: the more, the less it is likely to last. */
interface Part {
  readonly css: string;
  readonly cost: number;
}

/**
 * Costs, set by hand and tried on pages of the same host: what is written for machines lasts longest, then ids and classes;
 * names of elements and looks last as long as the layout.
 */
const COST = {
  id: 1,
  machine: 1,
  role: 2,
  name: 2,
  hashed: 3,
  data: 4,
  telling: 3,
  look: 6,
  tag: 6,
  also: 1,
  parent: 0.5,
  around: 1,
};

/** Most selectors that are tried for one element: a page with 10,000 elements is searched for each. Set by hand. */
const MAX_TRIED = 400;

/** Most ancestors that are looked at, and most names of one element. Set by hand. */
const MAX_ANCESTORS = 12;
const MAX_NAMES = 8;

/** Attributes that are there for machines or tests, which no new look changes. */
const MACHINE =
  /^(?:itemprop|property|data-(?:testid|test-id|test|qa|cy|hook|component|component-name|block|module|widget|widget-type|element|role|area|name))$/;

/** Roles that tell parts of a page apart. */
const ROLES = /^(?:main|article|complementary|navigation|banner|contentinfo|search|feed|region|note|dialog|form)$/;

/** Elements whose name tells for what they are there. */
const TELLING =
  /^(?:article|main|header|footer|aside|nav|figure|figcaption|time|address|h1|form|dialog|[a-z]+-[a-z-]+)$/;

/** Classes of each story's own tags, authors and state, as WordPress writes them. */
const OF_ONE_STORY = /^(?:category|tag|author|status|format|topic|post|postid|type|has|term|section)-/;

/**
 * Write a CSS selector that names an element on this page and most likely on others of its site: by what is written for
 * machines, ids and names of classes that nobody drew by lot, else by those of what is around it; never by its place in a
 * row.
 * @param element Element of a page.
 * @returns The selector that is likely to last longest, or undefined if nothing lasting names it, and in a shadow tree.
 * Never throws.
 */
export function writeSelector(element: Element, { all = false }: SelectorChoice = {}): string | undefined {
  const page = pageOf(element);
  const root = own<Node['getRootNode']>(Node, 'getRootNode', element).call(element);
  if (root !== page || element === rootOf(page)) return undefined;
  const names = all ? namesIt(element) : namesAlone(element);
  const tried = inOrder(element);
  for (const { css } of tried) if (names(css)) return css;
  return undefined;
}

const namesAlone = (element: Element) => (css: string) => {
  const found = allIn(pageOf(element), css);
  return found.length === 1 && found[0] === element;
};

/** Whatever it finds is like the element: of its name, and in parents of one name. */
const namesIt = (element: Element) => (css: string) => {
  const found = allIn(pageOf(element), css);
  const nameAround = (of: Element) => {
    const parent = parentOf(of);
    return parent && nameOf(parent);
  };
  const like = (other: Element) => nameOf(other) === nameOf(element) && nameAround(other) === nameAround(element);
  return [...found].every(like);
};

/** Lists selectors that match an element, the most lasting first. */
function inOrder(element: Element): Part[] {
  const own = compounds(element);
  const made: Part[] = own.filter(({ css }) => css !== nameOf(element) || TELLING.test(css) || css === 'body');
  const around = ancestorsOf(element).map((ancestor, index) => ({ index, parts: compounds(ancestor) }));
  for (const { index, parts } of around) {
    for (const outer of parts) for (const inner of own) made.push(joined(outer, inner, index));
  }
  // Two levels, for what stands in a part that has no name of its own.
  for (const { index, parts } of around.slice(1)) {
    for (const outer of parts.slice(0, 2)) {
      for (const middle of around[0]?.parts.slice(0, 3) ?? []) {
        for (const inner of own.slice(0, 2)) made.push(joined(joined(outer, middle, index - 1), inner, 0));
      }
    }
  }
  return made.sort((one, other) => one.cost - other.cost).slice(0, MAX_TRIED);
}

/** The further away, the more may come between them. */
const joined = (outer: Part, inner: Part, between: number): Part => ({
  css: `${outer.css} ${between === 0 ? '> ' : ''}${inner.css}`,
  cost: outer.cost + inner.cost + (between === 0 ? COST.parent : COST.around + between / MAX_ANCESTORS),
});

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  const root = rootOf(pageOf(element));
  let around = parentOf(element);
  while (around && around !== root && found.length < MAX_ANCESTORS) {
    found.push(around);
    around = parentOf(around);
  }
  return found;
}

/** Lists what can be said of an element without its surroundings, one name or two, the most lasting first. */
function compounds(element: Element): Part[] {
  const localName = nameOf(element);
  const tag: Part = { css: localName, cost: TELLING.test(localName) ? COST.telling : COST.tag };
  const names = namesOf(element);
  const withTag = names.map(({ css, cost }) => ({ css: localName + css, cost: cost + COST.also / 2 }));
  const pairs = names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => ({
      css: one.css + other.css,
      cost: Math.max(one.cost, other.cost) + COST.also,
    })),
  );
  const isPlainTag = /^[a-z][a-z0-9-]*$/.test(localName);
  const all = isPlainTag ? [...names, ...withTag, ...pairs, tag] : [...names, ...pairs];
  return all.sort((one, other) => one.cost - other.cost);
}

function namesOf(element: Element): Part[] {
  const localName = nameOf(element);
  const classList = own<DOMTokenList>(Element, 'classList', element);
  // Ids of headings are made of their words.
  const found: Part[] = /^h[1-6]$/.test(localName) ? [] : idParts(element);
  for (const { name, value } of own<NamedNodeMap>(Element, 'attributes', element))
    found.push(...attributeParts(name, value));
  const isStory = classList.contains('hentry') || classList.contains('type-post') || localName === 'body';
  for (const name of classList) if (!(isStory && OF_ONE_STORY.test(name))) found.push(...classParts(name));
  return found.sort((one, other) => one.cost - other.cost).slice(0, MAX_NAMES);
}

function idParts(element: Element): Part[] {
  const id = own<string>(Element, 'id', element);
  if (!isStableName(id) || isOneOfRow(id, pageOf(element))) return [];
  return [{ css: `#${id}`, cost: isLook(id) || /\d/.test(id) ? COST.look : COST.id }];
}

/** Tells whether an id only counts: one letter with a number, or one of several that differ by their numbers alone. */
function isOneOfRow(id: string, page: Document): boolean {
  const at = id.search(/\d/);
  if (at < 0) return false;
  const stemOf = (name: string) => name.replace(/\d+/g, '');
  const others = [...allIn(page, `[id^="${id.slice(0, at)}"]`)].map((each) => own<string>(Element, 'id', each));
  return at < 2 || others.some((other) => other !== id && stemOf(other) === stemOf(id));
}

function classParts(name: string): Part[] {
  if (isStableName(name)) return [{ css: `.${name}`, cost: isLook(name) ? COST.look : COST.name }];
  const part = stablePart(name);
  return part ? [{ css: `[class*="${part}"]`, cost: COST.hashed }] : [];
}

function attributeParts(name: string, value: string): Part[] {
  const css = `[${name}="${value}"]`;
  if (name === 'role') return ROLES.test(value) ? [{ css, cost: COST.role }] : [];
  if (name === 'rel') return value === 'author' ? [{ css, cost: COST.role }] : [];
  if (MACHINE.test(name)) return isStableName(value) ? [{ css, cost: COST.machine }] : [];
  if (!/^data-[a-z-]+$/.test(name) || !isStableName(name)) return [];
  if (value === '') return [{ css: `[${name}]`, cost: COST.data }];
  return isStableName(value) && !/^(?:true|false|yes|no|on|off)$/.test(value) ? [{ css, cost: COST.data }] : [];
}
