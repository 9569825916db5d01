import type { Removal } from '../../article/article.ts';
import type { OwnRemoval } from '../under-article/own-removal.ts';

/** Longest text of a removal, in characters, as in the ledger. */
const MAX_REMOVAL_CHARS = 200;

/** Selects pictures, films and recordings. */
const PICTURES = 'img, video, audio, iframe, .hidden-image';

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
  // An empty text marks the place: nothing that reads the article sees it.
  const place = document.createTextNode('');
  let around: Element | null = null;
  let next: Element | null = null;
  const leaveOut = () => {
    if (pieces.has(block)) return;
    around = block.parentElement;
    next = block.nextElementSibling;
    block.replaceWith(place);
    pieces.set(block, removal);
    changed(true);
  };
  const putBack = () => {
    if (pieces.delete(block)) {
      outerPiece(around)?.putBack();
      // Where texts were joined meanwhile, the mark has gone.
      if (place.parentNode) place.replaceWith(block);
      else around?.insertBefore(block, next?.parentElement === around ? next : null);
      changed(false);
    }
    if (block.tabIndex < 0) block.tabIndex = -1;
    return block;
  };
  const removal: OwnRemoval = {
    ...described(block),
    origin,
    get isOut() {
      return pieces.has(block);
    },
    leaveOut,
    putBack,
  };
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
function outerPiece(place: Element | null): OwnRemoval | undefined {
  for (let holder = place; holder; holder = holder.parentElement) {
    const piece = pieces.get(holder);
    if (piece) return piece;
  }
  return undefined;
}
