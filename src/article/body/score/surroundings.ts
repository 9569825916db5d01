import { groupBy } from '../../../shared/group-by.ts';
import { isProse } from '../../page/measure.ts';
import { fold } from '../../text/words.ts';
import type { Block, Blocks, Frame } from './blocks.ts';
import { headingKind } from './calls.ts';
import type { PageClaims } from './claims.ts';

/** What is known of the blocks of a page by looking at all of them: counted once, read by every block's features. */
export interface Surroundings {
  readonly list: readonly Block[];
  readonly root: Frame;
  readonly claims: PageClaims;
  /** Place of the block that holds the title, -1 if there is none. */
  readonly titlePlace: number;
  /** The smallest frame that holds three fifths of all prose. */
  readonly proseFrame: Frame;
  readonly proseBlocks: number;
  /** How many `<article>` elements the page has. */
  readonly articles: number;
  /** How often each beginning of a text stands on the page. */
  readonly count: ReadonlyMap<string, number>;
  /** Characters of text, and of prose, before each block. */
  readonly before: readonly number[];
  readonly proseBefore: readonly number[];
  /** Blocks from each to the next and the last one of prose. */
  readonly toNext: readonly number[];
  readonly toLast: readonly number[];
  /** What the last heading announces, whether it is a link, and how many blocks ago it stood. */
  readonly heading: readonly number[];
  readonly headingLinked: readonly boolean[];
  readonly toHeading: readonly number[];
  /** Frames that have two or more others of their name beside them, with the number of all. */
  readonly units: ReadonlyMap<Frame, number>;
  /** Tag and class of each block's frame and its parent; and how much text and prose blocks of the same have. */
  readonly signatures: readonly string[];
  readonly alike: ReadonlyMap<string, { text: number; prose: number }>;
}

/** Texts that are the same up to here, in characters, are the same: excerpts are cut at any place. */
export const START = 60;

/** Blocks further away than this are as good as none. */
const FAR = 60;

/** Look at all blocks of a page. */
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
    units: likeness(frames),
    toNext: distances(list.toReversed()).reverse(),
    toLast: distances(list),
  };
}

/** Whether a frame is another, or is in it. */
export function isInside(frame: Frame, holder: Frame): boolean {
  let inner: Frame | undefined = frame;
  while (inner && inner.depth > holder.depth) inner = inner.parent;
  return inner === holder;
}

function holdsProse({ text, linkText }: Block): boolean {
  return isProse(text.length, linkText);
}

function titlePlace(list: readonly Block[], title: string): number {
  const isMain = ({ frame }: Block) => frame.element.tagName === 'H1';
  const named = list.findIndex((block) => isMain(block) && fold(block.text) === title);
  const place = named >= 0 ? named : list.findIndex(isMain);
  return place >= 0 || title === '' ? place : list.findIndex(({ text }) => text.length < 300 && fold(text) === title);
}

function proseFrame(root: Frame, frames: readonly Frame[]): Frame {
  let best = root;
  for (const frame of frames) if (frame.prose >= root.prose * 0.6 && frame.depth > best.depth) best = frame;
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
    text += block.text.length;
    if (holdsProse(block)) prose += block.text.length;
    const start = block.text.slice(0, START);
    count.set(start, (count.get(start) ?? 0) + 1);
  }
  return { before, proseBefore, count };
}

function headingsOf(list: readonly Block[]): Pick<Surroundings, 'heading' | 'headingLinked' | 'toHeading'> {
  const heading: number[] = [];
  const headingLinked: boolean[] = [];
  const toHeading: number[] = [];
  let [kind, distance, linked] = [0, FAR, false];
  for (const { frame, text, linkText } of list) {
    if (/^H[1-6]$/.test(frame.element.tagName)) {
      [kind, distance, linked] = [headingKind(text), 0, linkText > text.length / 2];
    }
    heading.push(kind);
    headingLinked.push(linked);
    toHeading.push(distance++);
  }
  return { heading, headingLinked, toHeading };
}

/** Blocks since the last one of prose, for each block. */
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
  const alike = new Map<string, { text: number; prose: number }>();
  list.forEach((block, place) => {
    const signature = signatures[place] ?? '';
    const sums = alike.get(signature) ?? { text: 0, prose: 0 };
    sums.text += block.text.length;
    if (holdsProse(block)) sums.prose += block.text.length;
    alike.set(signature, sums);
  });
  return { signatures, alike };
}

/** Tag and class of an element and of the one around it: lines of one shape have the same. */
export function signatureOf({ name, parent }: Frame): string {
  return `${name}<${parent?.name}`;
}

/** Fewest elements of one name side by side that are units of a list: cards, teasers, posts. */
const FEWEST = 3;

/** How many frames of its own name stand beside each frame, itself included. */
function likeness(frames: readonly Frame[]): Map<Frame, number> {
  const held = frames.filter(({ parent, blocks }) => parent && blocks > 0);
  const found = new Map<Frame, number>();
  for (const beside of groupBy(held, ({ parent }) => parent).values()) {
    for (const alike of groupBy(beside, ({ name }) => name).values()) {
      if (alike.length >= FEWEST) for (const frame of alike) found.set(frame, alike.length);
    }
  }
  return found;
}
