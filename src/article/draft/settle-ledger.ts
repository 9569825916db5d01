import { closestOf, nameOf, nodeTypeOf, parentNodeOf } from '../../shared/page-elements.ts';
import type { Reason } from '../article.ts';
import type { PageCopy } from '../page/page-copy.ts';
import { hasLetterOrDigit, wordsIn } from '../text/letters.ts';
import { foldSpace, lettersOf } from '../text/words.ts';
import type { Draft } from './draft.ts';
import { textKey } from './ledger.ts';

/** The parts of a page that came through the gate. */
export interface Shown {
  /** Every piece of text, as `textKey` writes it. */
  readonly texts: ReadonlySet<string>;
  /** The page's elements that the article shows. */
  readonly elements: ReadonlySet<Element>;
  /** All words of the article and of its facts, with spaces between lines. */
  readonly words: string;
}

/** Text and pictures that are neither in the article nor in the record, by the page's element that holds nothing else. */
interface Rest {
  readonly texts: string[];
  pictures: number;
  /** An element of the copy in it. */
  readonly holder: Element;
}

/**
 * Fewest words of a text that is taken for the same as a run of words of the article, where the article has it in other
 * pieces than the page: shorter ones stand in many texts by chance.
 */
const MIN_SAME_WORDS = 3;

/** Largest side, in CSS pixels, of what counts visitors and shows nothing. */
const MAX_TRACKER_SIDE = 2;

const CONTROLS = 'button, select, option, label, textarea, summary, [role=button], [role=tab], [role=menuitem]';
const NAVIGATION = 'nav, header, footer, menu, [role=navigation], [role=banner], [role=contentinfo], [role=menu]';

/**
 * Close the books: hold what the page showed at first against what came through the gate and what was recorded, and record
 * whatever is in neither. So nothing is lost without a record, whichever stage let it fall.
 * @param draft The draft, after everything was done.
 * @param shown What came through.
 */
export function settleLedger({ copy, inventory, ledger, restated }: Draft, shown: Shown): void {
  ledger.strikeOut(shown.elements);
  const words = lettersOf(shown.words);
  const isAccounted = (node: Text, key: string): boolean =>
    shown.texts.has(key) ||
    ledger.texts.has(key) ||
    (isShort(key) ? restated.has(node) : words.includes(lettersOf(key)));
  const texts = inventory.texts.map(({ node, holder }) => ({ node, holder, key: textKey(node.data) }));
  const missed = texts.filter(
    ({ node, holder, key }) => hasLetterOrDigit(key) && !isAccounted(node, key) && copy.isShown(holder),
  );
  const isKnown = (picture: Element): boolean => {
    const origin = copy.originOf(picture);
    return !origin || shown.elements.has(origin) || ledger.pictures.has(origin) || restated.has(picture);
  };
  const pictures = inventory.pictures.filter((picture) => !isKnown(picture) && isSeen(picture, copy));
  if (missed.length === 0 && pictures.length === 0) return;
  const lost = new Set<unknown>([...missed.map(({ node }) => node), ...pictures]);
  const held = heldBy([
    ...texts
      .filter(({ node, key }) => hasLetterOrDigit(key) && !lost.has(node))
      .map(({ holder }) => copy.originOf(holder)),
    ...inventory.pictures.filter((picture) => !lost.has(picture)).map((picture) => copy.originOf(picture)),
  ]);
  const rests = new Map<Element, Rest>();
  for (const { holder, key } of missed) restAt(holder, copy, held, rests)?.texts.push(key);
  for (const picture of pictures) {
    const rest = restAt(picture, copy, held, rests);
    if (rest) rest.pictures++;
  }
  for (const [unit, { texts: pieces, pictures: count, holder }] of rests) {
    const where = held.has(unit) ? { origin: undefined, around: unit } : { origin: unit };
    ledger.recordRest({ text: foldSpace(pieces.join(' ')), pictures: count, ...where }, reasonAt(unit), holder);
  }
}

/** Letters of formulas, numbers of lines: too short to be found again in the article's words. */
function isShort(key: string): boolean {
  return wordsIn(key).length < MIN_SAME_WORDS;
}

/** Tells whether a picture takes up room in the page; where nothing is laid out every one does. */
function isSeen(picture: Element, copy: PageCopy): boolean {
  const origin = copy.originOf(picture);
  if (!origin || !copy.isShown(picture)) return false;
  if (!copy.isLaidOut) return true;
  const { width, height } = Element.prototype.getBoundingClientRect.call(origin);
  return Math.min(width, height) > MAX_TRACKER_SIDE;
}

/** Every element around some, themselves included. */
function heldBy(origins: readonly (Element | undefined)[]): ReadonlySet<Element> {
  const held = new Set<Element>();
  for (const origin of origins) {
    for (let holder = origin; holder && !held.has(holder); holder = parentOf(holder)) held.add(holder);
  }
  return held;
}

function parentOf(element: Element): Element | undefined {
  const parent = parentNodeOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent && nodeTypeOf(parent) === Node.ELEMENT_NODE ? (parent as Element) : undefined;
}

/** The entry of the largest element around a place that holds nothing of the article and nothing recorded. */
function restAt(
  holder: Element,
  copy: PageCopy,
  held: ReadonlySet<Element>,
  rests: Map<Element, Rest>,
): Rest | undefined {
  let unit = copy.originOf(holder);
  if (!unit) return undefined;
  for (let around = parentOf(unit); around && !held.has(unit) && !held.has(around); around = parentOf(around)) {
    if (nameOf(around) === 'body') break;
    unit = around;
  }
  const rest = rests.get(unit) ?? { texts: [], pictures: 0, holder };
  rests.set(unit, rest);
  return rest;
}

function reasonAt(unit: Element): Reason {
  if (closestOf(unit, CONTROLS) !== null) return 'control';
  return closestOf(unit, NAVIGATION) !== null ? 'navigation' : 'beside the text';
}
