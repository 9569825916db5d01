import { groupBy } from '../../../shared/group-by.ts';
import { isProse } from '../../page/measure.ts';
import { fold } from '../../text/words.ts';
import type { Block, Blocks, Frame } from './blocks.ts';
import { headingKind } from './calls.ts';
import type { PageClaims } from './claims.ts';
import { signatureOf } from './signature.ts';

/** Characters of some blocks together. */
export interface Sums {
  text: number;
  prose: number;
}

/** All that is known of the blocks of a page together: counted once, read by the features of every block. */
export interface Surroundings {
  readonly list: readonly Block[];
  readonly root: Frame;
  readonly claims: PageClaims;
  /** Place of the block that holds the title, -1 if there is none. */
  readonly titlePlace: number;
  /** The smallest frame that holds most of the page's prose. */
  readonly proseFrame: Frame;
  /** Number of blocks that are prose. */
  readonly proseBlocks: number;
  /** Number of `<article>` elements. */
  readonly articles: number;
  /** Number of blocks that begin alike, by their first `SAME_START_CHARS`. */
  readonly count: ReadonlyMap<string, number>;
  /** Characters of text before each block. */
  readonly before: readonly number[];
  /** Characters of prose before each block. */
  readonly proseBefore: readonly number[];
  /** Blocks between each block and the next one of prose; `FAR` or more where there is none. */
  readonly toNext: readonly number[];
  /** The same, and the last one of prose before it. */
  readonly toLast: readonly number[];
  /** The announcement of the last heading up to each block, as `headingKind` numbers it; 0 without one. */
  readonly heading: readonly number[];
  /** That heading is mostly a link. */
  readonly headingLinked: readonly boolean[];
  /** Blocks since that heading, 0 for the heading itself; `FAR` or more without one. */
  readonly toHeading: readonly number[];
  /** Frames that are units of a list, with the number of units in it. */
  readonly units: ReadonlyMap<Frame, number>;
  /** Signature of each block's frame: see `signatureOf`. */
  readonly signatures: readonly string[];
  /** Sums over all blocks of each signature. */
  readonly alike: ReadonlyMap<string, Sums>;
}

/** Beginning of a text, in characters, by which texts count as the same: excerpts are cut off at any later place. */
export const SAME_START_CHARS = 60;

/** Distance, in blocks, of what is not there; the features cut distances off well below it. */
const FAR = 60;

/** Share of the page's prose that the frame of its prose has to hold. Set by hand; the model was fitted with it. */
const MIN_PROSE_SHARE = 0.6;

/** Longest block, in characters, that may hold the title where no heading of the first level does. */
const MAX_TITLE_CHARS = 300;

/**
 * Counts what is known of the blocks of a page together.
 * @param claims What the page claims of itself.
 */
export function surroundingsOf({ list, root, frames }: Blocks, claims: PageClaims): Surroundings {
  return {
    list,
    root,
    claims,
    titlePlace: titlePlace(list, claims.title),
    proseFrame: proseFrame(root, frames),
    proseBlocks: list.filter(holdsProse).length,
    articles: frames.filter(({ element }) => element.tagName === 'ARTICLE').length,
    ...sumsOf(list),
    ...headingsOf(list),
    ...likenessOf(list),
    units: unitsOf(frames),
    toNext: distances(list.toReversed()).reverse(),
    toLast: distances(list),
  };
}

/** Tells whether a frame is in another, or is it. */
export function isInside(frame: Frame, outer: Frame): boolean {
  let inner: Frame | undefined = frame;
  while (inner && inner.depth > outer.depth) inner = inner.parent;
  return inner === outer;
}

function holdsProse({ size, linkText }: Block): boolean {
  return isProse(size, linkText);
}

/** Finds the title in a heading of the first level, in any such heading, or in a short text of the same words. */
function titlePlace(list: readonly Block[], title: string): number {
  const isMain = ({ frame }: Block) => frame.element.tagName === 'H1';
  const named = list.findIndex((block) => isMain(block) && fold(block.text) === title);
  const place = named >= 0 ? named : list.findIndex(isMain);
  if (place >= 0 || title === '') return place;
  return list.findIndex(({ text }) => text.length < MAX_TITLE_CHARS && fold(text) === title);
}

function proseFrame(root: Frame, frames: readonly Frame[]): Frame {
  let best = root;
  for (const frame of frames) {
    if (frame.prose >= root.prose * MIN_PROSE_SHARE && frame.depth > best.depth) best = frame;
  }
  return best;
}

function sumsOf(list: readonly Block[]): Pick<Surroundings, 'before' | 'proseBefore' | 'count'> {
  const before: number[] = [];
  const proseBefore: number[] = [];
  const count = new Map<string, number>();
  let [text, prose] = [0, 0];
  for (const block of list) {
    before.push(text);
    proseBefore.push(prose);
    text += block.size;
    if (holdsProse(block)) prose += block.size;
    const start = block.text.slice(0, SAME_START_CHARS);
    count.set(start, (count.get(start) ?? 0) + 1);
  }
  return { before, proseBefore, count };
}

function headingsOf(list: readonly Block[]): Pick<Surroundings, 'heading' | 'headingLinked' | 'toHeading'> {
  const heading: number[] = [];
  const headingLinked: boolean[] = [];
  const toHeading: number[] = [];
  let [kind, distance, linked] = [0, FAR, false];
  for (const { frame, text, size, linkText } of list) {
    if (/^H[1-6]$/.test(frame.element.tagName)) {
      [kind, distance, linked] = [headingKind(text), 0, linkText > size / 2];
    }
    heading.push(kind);
    headingLinked.push(linked);
    toHeading.push(distance++);
  }
  return { heading, headingLinked, toHeading };
}

/** Counts the blocks between each block and the last one of prose before it. */
function distances(list: readonly Block[]): number[] {
  const found: number[] = [];
  let distance = FAR;
  for (const block of list) {
    found.push(distance);
    distance = holdsProse(block) ? 0 : distance + 1;
  }
  return found;
}

function likenessOf(list: readonly Block[]): Pick<Surroundings, 'signatures' | 'alike'> {
  const signatures = list.map(({ frame }) => signatureOf(frame));
  const alike = new Map<string, Sums>();
  list.forEach((block, place) => {
    const signature = signatures[place] ?? '';
    const sums = alike.get(signature) ?? { text: 0, prose: 0 };
    sums.text += block.size;
    if (holdsProse(block)) sums.prose += block.size;
    alike.set(signature, sums);
  });
  return { signatures, alike };
}

/** Fewest frames of one name side by side that are units of a list: cards, teasers, posts. */
const MIN_UNITS = 3;

/** Finds frames with others of their name beside them, with the number of all, each itself included. */
function unitsOf(frames: readonly Frame[]): Map<Frame, number> {
  const withText = frames.filter(({ parent, blocks }) => parent && blocks > 0);
  const units = new Map<Frame, number>();
  for (const beside of groupBy(withText, ({ parent }) => parent).values()) {
    for (const alike of groupBy(beside, ({ name }) => name).values()) {
      if (alike.length >= MIN_UNITS) for (const frame of alike) units.set(frame, alike.length);
    }
  }
  return units;
}
