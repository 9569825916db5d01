import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { HEADINGS } from '../page/measure.ts';
import { textOf } from '../text/words.ts';
import { markPart } from '../tree/parts.ts';
import { removeBlank, unwrap, wrapContent } from '../tree/reshape.ts';
import type { Card } from './cards.ts';

/** Longest text, in characters, of a link that leads where the title leads and only calls to go there ("Read more"). */
const MAX_CALL_CHARS = 25;

const PICTURE = 'figure, picture, img';

/**
 * Give the lists of a listing one form, whatever boxes the page makes them of: each card is an item with its picture, its
 * linked title as a heading, and its lines.
 * @param draft The draft of the body alone.
 * @param lists Its lists of cards.
 */
export function shapeCards(draft: Draft, lists: readonly (readonly Card[])[]): void {
  for (const cards of lists) {
    let list: Element | undefined;
    for (const card of cards) {
      const { element } = card;
      // What stands between two cards, a heading or an appeal, stays there.
      if (!list || element.previousElementSibling !== list) {
        list = draft.document.createElement('ul');
        markPart(list, 'cards');
        element.before(list);
      }
      list.append(itemOf(card, draft));
      removeBlank(element);
    }
    const holder = list?.parentElement;
    // A list of the page's own would hold lists without an item.
    if (holder?.matches('ul, ol') && holder !== draft.root) unwrap(holder);
  }
  draft.remeasure();
}

function itemOf({ element, link }: Card, draft: Draft): Element {
  const item = madeBeside(element, 'li');
  const pictures = elementsIn(element, PICTURE).filter((picture) => {
    const holder = picture.parentElement?.closest('figure, picture') ?? element;
    return holder.contains(element);
  });
  const [picture, ...others] = pictures;
  if (picture) item.append(picture);
  // They are of people, ratings and shops.
  for (const other of others) if (textOf(other) === '') draft.take(other, 'beside the text');
  takeCalls(element, link, draft);
  item.append(headingOf(element, link, draft));
  item.append(...element.childNodes);
  return item;
}

/** Of several ways to the same place the title is enough: calls to go there go, and what else leads there is plain text. */
function takeCalls(element: Element, link: Element, draft: Draft): void {
  for (const other of elementsIn(element, 'a[href]')) {
    if (other === link || other.getAttribute('href') !== link.getAttribute('href')) continue;
    if (textOf(other).length <= MAX_CALL_CHARS && !firstIn(other, HEADINGS)) draft.take(other, 'control');
    else if (!other.contains(link)) unwrap(other);
  }
}

/** The title of a card as a heading that holds its link; all else of the link stays in the card as text. */
function headingOf(element: Element, link: HTMLAnchorElement, draft: Draft): Element {
  const heading = madeBeside(element, 'h3');
  const title = link.cloneNode(false) as Element;
  const own = link.closest(HEADINGS) ?? firstIn(link, HEADINGS) ?? firstIn(element, HEADINGS);
  const line = own && element.contains(own) ? own : firstLine(link);
  if (line.id) heading.id = line.id;
  title.textContent = textOf(line);
  heading.append(title);
  draft.restate(line, heading);
  if (link !== element && element.contains(link)) unwrap(link);
  return heading;
}

/** The line of a link that names where it leads: the first of several, or all that it says. */
function firstLine(link: Element): Element {
  const lines = elementsIn(link, 'p, div, span, strong, b').filter((line) => !firstIn(line, 'p, div'));
  return lines.find((line) => textOf(line) !== '') ?? wrapContent(link, 'span');
}
