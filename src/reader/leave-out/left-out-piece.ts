import type { Removal } from '../../article/article.ts';
import type { OwnRemoval } from '../under-article/own-removal.ts';

/** Longest text of a removal, in characters, as in the ledger. */
const MAX_REMOVAL_CHARS = 200;

/** Selects pictures, films and recordings. */
const PICTURES = 'img, video, audio, iframe, .hidden-image';

/** Place that something had in the article. */
interface Place {
  readonly parent: Element;
  readonly next: Node | null;
  readonly nextElement: Element | null;
}

/** Places of what is left out, by the elements that are. */
const places = new WeakMap<Node, Place>();

/** Pieces that are left out, by their elements, so that a part of one brings all of it back. */
const pieces = new WeakMap<Node, OwnRemoval>();

/**
 * Leave a block of the article out.
 * @param block The block; it leaves its place at once.
 * @param origin The element of the page that it shows.
 * @param changed Called whenever it has gone out, and come back.
 * @returns The removal, which can put it back.
 */
export function leaveOutBlock(
  block: HTMLElement,
  origin: Element | undefined,
  changed: (isOut: boolean) => void,
): OwnRemoval {
  const leaveOut = () => {
    const parent = block.parentElement;
    if (!parent) return;
    places.set(block, { parent, next: block.nextSibling, nextElement: block.nextElementSibling });
    pieces.set(block, removal);
    block.remove();
    changed(true);
  };
  const putBack = () => {
    const place = places.get(block);
    if (place && !block.isConnected) {
      outerPiece(place.parent)?.putBack();
      place.parent.insertBefore(block, nextOf(place));
      pieces.delete(block);
      changed(false);
    }
    if (block.tabIndex < 0) block.tabIndex = -1;
    return block;
  };
  const removal: OwnRemoval = { ...described(block), origin, leaveOut, putBack };
  leaveOut();
  return removal;
}

function described(block: HTMLElement): Omit<Removal, 'origin' | 'around'> {
  const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
  const alt = block.matches('img') ? block.getAttribute('alt') : block.querySelector('[alt]')?.getAttribute('alt');
  const pictures = block.querySelectorAll(PICTURES).length + Number(block.matches(PICTURES));
  return {
    reason: 'user',
    kind: text === '' ? 'picture' : 'text',
    detail: undefined,
    text: (text || alt || '').slice(0, MAX_REMOVAL_CHARS),
    // A line between two parts is listed too.
    pictures: Math.max(pictures, Number(text === '')),
  };
}

/** The nearest piece around a place that is left out itself. */
function outerPiece(place: Element): OwnRemoval | undefined {
  for (let holder: Element | null = place; holder; holder = holder.parentElement) {
    const piece = pieces.get(holder);
    if (piece) return piece;
  }
  return undefined;
}

/** What a piece stands before: what came next, or what came after that where that is left out too. */
function nextOf({ parent, next, nextElement }: Place): Node | null {
  for (const node of [next, nextElement]) {
    let found: Node | null = node;
    while (found && found.parentNode !== parent) {
      const place = places.get(found);
      found = place && place.parent === parent ? (place.next ?? place.nextElement) : null;
    }
    if (found) return found;
  }
  return null;
}
