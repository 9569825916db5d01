/** Selects the parts of an article that can be left out, each by itself; inside of formulas and drawings there are none. */
const BLOCKS =
  ':is(p, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, figure, figcaption, table, pre, aside, section, details, div, ' +
  'hr, img, picture, video, audio, iframe, math[display=block], .scroll-box, .embed, .hidden-image):not(svg *, math *)';

/** Selects what shows something without words. */
const SHOWS = 'img, picture, video, audio, iframe, math, hr, .embed, .hidden-image';

/** Selects what the reader has put among the text. */
const OURS = '[data-aid], .wide-tools, .page-mark, .entry-order, .source, .lectern, .mark-note';

/** Selects the parts of the reader's dialog that hold an article's own blocks. */
const SCOPE = 'article > .body';

/**
 * Find the block at a place of the article: the smallest one, but no part whose removal would leave an empty box.
 * @param place What is under the pointer.
 * @returns Undefined beside the text, for its title, and for what the reader has put there.
 */
export function blockAt(place: Element): HTMLElement | undefined {
  if (place.closest(OURS)) return undefined;
  const lead = place.closest<HTMLElement>('article > .lead');
  if (lead) return lead;
  const block = place.closest<HTMLElement>(BLOCKS);
  return block?.closest(SCOPE) && !block.matches(SCOPE) ? whole(block) : undefined;
}

/** Find the block around one; undefined for one that stands in the article itself. */
export function blockAround(block: HTMLElement): HTMLElement | undefined {
  const parent = block.parentElement;
  return parent && !block.matches('.lead') ? blockAt(parent) : undefined;
}

/** Find the first block inside of one. */
export function blockInside(block: HTMLElement): HTMLElement | undefined {
  return blocksIn(block)[0];
}

/**
 * Find the next block beside one, or the one before; behind the last one in a block, the one behind that.
 * @param by 1 for the next one, -1 for the one before.
 */
export function blockBeside(block: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const lead = block.closest('article')?.querySelector<HTMLElement>(':scope > .lead');
  const body = block.closest('article')?.querySelector<HTMLElement>(SCOPE.replace('article', ':scope'));
  if (block === lead) return by > 0 && body ? blocksIn(body)[0] : undefined;
  const around = blockAround(block);
  const holder = around ?? body;
  const row = holder ? blocksIn(holder) : [];
  const found = row[row.indexOf(block) + by];
  if (found && row.includes(block)) return found;
  if (around) return blockBeside(around, by);
  return by < 0 ? (lead ?? undefined) : undefined;
}

/** List the blocks that stand side by side in a part of an article, in their order. */
export function blocksIn(holder: HTMLElement): HTMLElement[] {
  const inside = [...holder.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => block.checkVisibility?.() !== false && !block.closest(OURS) && hasContent(block),
  );
  const blocks = new Set(inside.map(whole));
  const parts = [...blocks].filter((block) => block !== holder && holder.contains(block));
  return parts.filter((block) => !parts.some((other) => other !== block && other.contains(block)));
}

/** The largest part of the article that shows nothing but a block. */
function whole(block: HTMLElement): HTMLElement {
  let found = block;
  while (found.parentElement && !found.parentElement.matches(SCOPE) && holdsAlone(found.parentElement, found)) {
    found = found.parentElement;
  }
  return found;
}

const hasContent = (element: Element): boolean =>
  /\S/.test(element.textContent ?? '') || element.matches(SHOWS) || element.querySelector(SHOWS) !== null;

function holdsAlone(parent: Element, child: Element): boolean {
  return [...parent.childNodes].every((node) => {
    if (node === child) return true;
    return node instanceof Element ? node.matches(OURS) || !hasContent(node) : !/\S/.test(node.nodeValue ?? '');
  });
}
