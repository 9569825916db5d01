import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { attributeText } from '../page/raw-text.ts';
import { fold, textOf } from '../text/words.ts';

/** Longest card, in characters. Set by hand: a name, an office and a link or two. */
const MAX_CARD_CHARS = 160;

/** Longest line of a card, in characters. Set by hand: above it are sentences. */
const MAX_LINE_CHARS = 60;

/** Most lines of a card. Set by hand. */
const MAX_CARD_LINES = 5;

/** Most author cards of an article. Set by hand: with more, each names the author of a post in a thread. */
const MAX_CARDS = 4;

/** Takes out boxes of a picture, a name and an office inside the text: they name the author, as the byline does. */
export function removeAuthorCards(draft: Draft): void {
  const cards = new Set<Element>();
  const images = elementsIn(draft.root, 'img');
  for (const [number, image] of images.entries()) {
    const card = cardAround(image, [images[number - 1], images[number + 1]], draft);
    if (card && isCard(card, image)) cards.add(card);
  }
  if (cards.size <= MAX_CARDS) for (const card of cards) draft.take(card, 'author card');
}

/**
 * Finds the largest element around a picture that has no more text than a card, and no other picture.
 * @param neighbours The pictures before and after it in the page.
 */
function cardAround(image: Element, neighbours: readonly (Element | undefined)[], draft: Draft): Element | undefined {
  let card: Element | undefined;
  for (let box = image.parentElement; box && box !== draft.root; box = box.parentElement) {
    const { text, prose, titles } = draft.measures.of(box);
    if (prose > 0 || titles > 0 || text > MAX_CARD_CHARS) break;
    if (neighbours.some((other) => other && box.contains(other))) break;
    if (box.tagName === 'FIGURE' || firstIn(box, 'figcaption')) return undefined;
    card = text > 0 ? box : card;
  }
  return card;
}

/**
 * Tells whether the first line is the name in the picture's description, or a link to an author, and none a sentence.
 */
function isCard(card: Element, image: Element): boolean {
  const lines = elementsIn(card, 'p, div, span, a, h3, h4, h5, strong, li')
    .filter((line) => line.childElementCount === 0)
    .map(textOf)
    .filter((line) => line !== '');
  const [name] = lines;
  const isSentence = (line: string): boolean => /[.!?…:]$/.test(line) || line.length > MAX_LINE_CHARS;
  if (!name || lines.length > MAX_CARD_LINES || lines.some(isSentence)) return false;
  const alt = fold(attributeText(image, 'alt'));
  return alt.includes(fold(name)) || firstIn(card, 'a[href*="/author"], a[rel~=author]') !== null;
}
