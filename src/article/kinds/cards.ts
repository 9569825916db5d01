import { groupBy } from '../../shared/group-by.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { HEADINGS, type Measures } from '../page/measure.ts';
import { textOf } from '../text/words.ts';

/** An item of a list of stories or goods: a linked title, and what belongs to it. */
export interface Card {
  readonly element: Element;
  /** The link that names it; the card itself where all of it is one link. */
  readonly link: HTMLAnchorElement;
}

/** Fewest cards of a list. Set by hand: three boxes side by side are often the parts of one text. */
const MIN_CARDS = 4;

/** Least share of a list's items that are cards, that lead to places of their own, and that have a heading or a picture. */
const MIN_CARD_SHARE = 0.6;

/** Shortest text of a card, in characters. */
const MIN_CARD_CHARS = 15;

/** Longest text of a card, in characters: longer ones are texts of their own. Set by hand. */
const MAX_CARD_CHARS = 1200;

/** Shortest text of a link, in characters, that names a card: shorter ones are buttons and counters. */
const MIN_NAME_CHARS = 12;

/** Parts of a page with lists for finding the way, not for reading. */
const BESIDE = 'nav, header, footer, aside, table, dl, [role=navigation], [role=contentinfo], [role=banner]';

const HEADING = `${HEADINGS}, [role=heading]`;

/**
 * Lists of cards: elements of one name that stand side by side, most of them with a link to something of their own and a
 * heading or a picture.
 * @param root The body of a page, or of an article.
 * @returns Each list in the order of the page; none stands in another.
 */
export function findCards(root: Element, measures: Measures): Card[][] {
  const lists: Card[][] = [];
  const visit = (element: Element): void => {
    const { links, text } = measures.of(element);
    if (links < MIN_CARDS || text < MIN_CARDS * MIN_CARD_CHARS || element.matches(BESIDE)) return;
    const cards = new Set<Element>();
    for (const alike of byName(element)) {
      const list = cardsAmong(alike, measures);
      if (list.length > 0) lists.push(list);
      for (const card of list) cards.add(card.element);
    }
    for (const child of element.children) if (!cards.has(child)) visit(child);
  };
  visit(root);
  return lists;
}

function byName(element: Element): Iterable<Element[]> {
  const boxes = [...element.children].filter((child) => {
    return /^(?:DIV|LI|ARTICLE|SECTION|A|FIGURE)$/.test(child.tagName) && !child.matches(BESIDE);
  });
  return groupBy(boxes, ({ tagName }) => tagName).values();
}

function cardsAmong(elements: readonly Element[], measures: Measures): Card[] {
  if (elements.length < MIN_CARDS) return [];
  const cards = elements.flatMap((element) => cardOf(element, measures) ?? []);
  const targets = new Set(cards.map(({ link }) => link.getAttribute('href')));
  const headed = cards.filter(({ element }) => firstIn(element, `${HEADING}, img`) !== null);
  const isList =
    cards.length >= Math.max(MIN_CARDS, elements.length * MIN_CARD_SHARE) &&
    targets.size >= cards.length * MIN_CARD_SHARE &&
    headed.length >= cards.length * MIN_CARD_SHARE;
  return isList ? cards : [];
}

/** Most headings of a card: what has more is a list of its own. */
const MAX_CARD_HEADINGS = 2;

/** Most links of a card: what has more is a column of a menu. */
const MAX_CARD_LINKS = 8;

/** The link of the heading, else the one with the longest text. */
function cardOf(element: Element, measures: Measures): Card | undefined {
  const { text, links } = measures.of(element);
  if (links === 0 || links > MAX_CARD_LINKS || text < MIN_CARD_CHARS || text > MAX_CARD_CHARS) return undefined;
  if (element.querySelectorAll(HEADING).length > MAX_CARD_HEADINGS) return undefined;
  if (element.tagName === 'A') return { element, link: element as HTMLAnchorElement };
  const all = elementsIn<HTMLAnchorElement>(element, 'a[href]');
  const isTitle = (one: Element): boolean =>
    textOf(one) !== '' && (one.closest(HEADING) ?? firstIn(one, HEADING)) !== null;
  const link = all.find(isTitle) ?? longest(all.filter((one) => textOf(one).length >= MIN_NAME_CHARS));
  return link && { element, link };
}

function longest(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  let best: HTMLAnchorElement | undefined;
  for (const link of links) if (textOf(link).length > textOf(best).length) best = link;
  return best;
}
