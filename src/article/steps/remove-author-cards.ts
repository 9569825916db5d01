import type { Draft } from '../draft/draft.ts';
import { fold, textOf } from '../text/words.ts';

/** Most text, in characters, of a card. */
const CARD_TEXT = 160;

/** More cards than an article has authors tell who wrote each post of a thread. */
const MOST_CARDS = 4;

/** A box of a picture, a name and an office inside the text: who wrote it, which the byline says already. */
export function removeAuthorCards(draft: Draft): void {
  const cards = new Set<Element>();
  for (const image of draft.root.querySelectorAll('img')) {
    const card = cardAround(image, draft);
    if (card && isCard(card, image)) cards.add(card);
  }
  if (cards.size <= MOST_CARDS) for (const card of cards) draft.take(card, 'author card');
}

/** The largest element around a picture that holds no more than a card's text. */
function cardAround(image: Element, draft: Draft): Element | undefined {
  let card: Element | undefined;
  for (let holder = image.parentElement; holder && holder !== draft.root; holder = holder.parentElement) {
    const { text, prose, titles } = draft.measures.of(holder);
    if (prose > 0 || titles > 0 || text > CARD_TEXT || holder.querySelectorAll('img').length > 1) break;
    if (holder.tagName === 'FIGURE' || holder.querySelector('figcaption')) return undefined;
    card = text > 0 ? holder : card;
  }
  return card;
}

/** Tells whether the first line is the name that the picture's description holds, and no line is a sentence. */
function isCard(card: Element, image: Element): boolean {
  const lines = [...card.querySelectorAll('p, div, span, a, h3, h4, h5, strong, li')]
    .filter((line) => line.childElementCount === 0)
    .map(textOf)
    .filter((line) => line !== '');
  const [name] = lines;
  if (!name || lines.length > 5 || lines.some((line) => /[.!?…:]$/.test(line) || line.length > 60)) return false;
  const alt = fold(image.getAttribute('alt') ?? '');
  return alt.includes(fold(name)) || card.querySelector('a[href*="/author"], a[rel~=author]') !== null;
}
