import { elementsIn } from '../page/elements-in.ts';
import { rawText } from '../page/raw-text.ts';
import { nearest } from '../tree/nearest.ts';
import { lengthOf, type ScoredBlock } from './score/score-text.ts';

/** Largest length of all footnotes as a share of the article's: longer ones are a list of works that it cites. Set by hand. */
const MAX_NOTES_SHARE = 0.5;

/** Most links to places, and elements of a note, that are looked at: pages can have tens of thousands. */
const MAX_LOOKED_AT = 500;

/**
 * The text that is kept and the notes that it leads to: a note is where a link of the text leads within the page, if that
 * is a number as marks of notes are, or if another leads back from there to that link.
 * @param kept The text of the article.
 * @param blocks All text of the page.
 */
export function withFootnotes(
  root: Element,
  kept: readonly ScoredBlock[],
  blocks: readonly ScoredBlock[],
): readonly ScoredBlock[] {
  const targets = targetsIn(root);
  if (targets.size < 2) return kept;
  const frames = new Set(kept.map(({ frame }) => frame.element));
  const notes = new Set<Element>();
  for (const [link, place] of targets) {
    const note = place.closest('li, p, dd, tr, aside, div');
    if (
      note &&
      !note.contains(link) &&
      nearest(link, frames) &&
      (isMarkOf(link, note) || leadsBack(note, link, targets))
    )
      notes.add(note);
  }
  if (notes.size === 0) return kept;
  const own = new Set(kept);
  const added = blocks.filter((block) => !own.has(block) && nearest(block.frame.element, notes) !== undefined);
  if (lengthOf(added) > lengthOf(kept) * MAX_NOTES_SHARE) return kept;
  const all = new Set([...own, ...added]);
  return blocks.filter((block) => all.has(block));
}

/** Tells whether a link is the raised or bracketed number of an item or a line that begins with a number. */
function isMarkOf(link: Element, note: Element): boolean {
  if (note.localName !== 'li' && !/^\W*\d/.test(rawText(note))) return false;
  const text = rawText(link).trim();
  return /^[[(]\d+[\])]$/.test(text) || (/^\d+$/.test(text) && link.closest('sup') !== null);
}

/** Links to places in the page, and those places. */
function targetsIn(root: Element): Map<Element, Element> {
  const targets = new Map<Element, Element>();
  const links = elementsIn(root, 'a[href*="#"]').slice(0, MAX_LOOKED_AT);
  if (links.length < 2) return targets;
  const named = new Map(elementsIn(root, 'a[name]').map((place) => [place.getAttribute('name'), place]));
  for (const link of links) {
    const id = link.getAttribute('href')?.split('#')[1] ?? '';
    const place = root.ownerDocument.getElementById(id) ?? named.get(id);
    if (place) targets.set(link, place);
  }
  return targets;
}

/** Tells whether a link in a note leads to the place of the link that led there. */
function leadsBack(note: Element, link: Element, targets: ReadonlyMap<Element, Element>): boolean {
  if (note.querySelectorAll('*').length > MAX_LOOKED_AT) return false;
  return elementsIn(note, 'a[href*="#"]').some((back) => {
    const origin = targets.get(back);
    // A mark of its own may stand beside the link.
    return origin?.contains(link) || (origin?.matches('a, sup, span') && origin.parentElement?.contains(link));
  });
}
