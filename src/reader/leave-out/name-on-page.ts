import { writeSelector } from '../../rules/write-selector.ts';
import { allIn, firstIn, holds, isNamedBy, pageOf, parentOf } from '../../shared/page-elements.ts';
import type { ImageButton } from '../article/hidden-image.ts';

/** Something of a page, as a rule names it. */
export interface Named {
  /** CSS selector. */
  readonly selector: string;
  /** All elements of the page that it names. */
  readonly elements: readonly Element[];
}

/** Largest share of the rest of an article that may go with a block. Set by hand: of more it would be the text itself. */
const MAX_SHARE = 0.25;

/** Most elements that a selector of something to be kept may name. Set by hand: with more it would be any line. */
const MAX_KEPT = 20;

/** Selects boxes of a page that may hold articles: none of them is named for the sake of one block. */
const LARGE = 'article, main, body, html, [role=main], [itemprop=articleBody]';

/** Origins of the elements of an article: the elements of the page that they show. */
type Origins = Pick<WeakMap<Element, Element>, 'get'>;

/**
 * Name in the page what a block of the article shows, so that it is found on other pages of the site too.
 * @param block The block, which is no longer in the article.
 * @param article All else that the article shows.
 * @returns Undefined where nothing lasting names it, or only what names much of the article as well.
 */
export function nameBlock(block: Element, article: Element, origins: Origins): Named | undefined {
  const others = new Set(originsIn(article, origins));
  for (const element of boxesOf(originsIn(block, origins), others)) {
    for (const all of [false, true]) {
      const named = nameElement(element, all);
      if (named && shareOf(named, article, origins) <= MAX_SHARE) return named;
    }
  }
  return undefined;
}

/** Name an element of the page that is to be kept; undefined where nothing lasting names it. */
export function nameKept(element: Element): Named | undefined {
  const named = nameElement(element, false) ?? nameElement(element, true);
  return named && named.elements.length <= MAX_KEPT ? named : undefined;
}

/** List the elements of the article that show what is named, none of them in another. */
export function namedParts({ elements }: Named, article: Element, origins: Origins): HTMLElement[] {
  const isNamed = (part: Element) => {
    const origin = originOf(part, origins);
    return origin !== undefined && elements.some((element) => holds(element, origin));
  };
  const parts = [...article.querySelectorAll<HTMLElement>(':scope > :is(.lead, .body) *, :scope > .lead')].filter(
    isNamed,
  );
  const all = new Set<Element>(parts);
  return parts.filter((part) => !hasAncestorIn(part, all));
}

function hasAncestorIn(part: Element, all: ReadonlySet<Element>): boolean {
  for (let holder = part.parentElement; holder; holder = holder.parentElement) if (all.has(holder)) return true;
  return false;
}

function nameElement(element: Element, all: boolean): Named | undefined {
  const selector = writeSelector(element, { all });
  return selector === undefined ? undefined : { selector, elements: [...allIn(pageOf(element), selector)] };
}

/** The elements of the page that hold all of a block and nothing else of the article, the smallest first. */
function boxesOf(own: readonly Element[], others: ReadonlySet<Element>): Element[] {
  const boxes: Element[] = [];
  let box: Element | null | undefined = own[0];
  while (box && !own.every((origin) => box && holds(box, origin))) box = parentOf(box);
  for (; box && !isNamedBy(box, LARGE) && !holdsAny(box, others); box = parentOf(box)) {
    if (firstIn(box, 'h1')) break;
    boxes.push(box);
  }
  return boxes;
}

const holdsAny = (box: Element, others: ReadonlySet<Element>): boolean =>
  [...others].some((other) => holds(box, other));

function shareOf(named: Named, article: Element, origins: Origins): number {
  const lengthOf = (element: Element | null) => element?.textContent?.length ?? 0;
  const going = namedParts(named, article, origins).reduce((sum, part) => sum + lengthOf(part), 0);
  return going / Math.max(1, lengthOf(article.querySelector(':scope > .body')));
}

function originsIn(part: Element, origins: Origins): Element[] {
  return [part, ...part.querySelectorAll('*')].flatMap((element) => originOf(element, origins) ?? []);
}

/** An image that waits for a press has a button in its place. */
const originOf = (element: Element, origins: Origins): Element | undefined => {
  const { full } = element as ImageButton;
  return origins.get(element) ?? (full && (origins.get(full) ?? origins.get(full.querySelector('img') ?? full)));
};
