import { elementsIn } from '../page/elements-in.ts';
import { textLength } from '../text/words.ts';
import { type EntryTime, entryTimes } from './entry-times.ts';

/** Entry of a live blog: neighbours in the page that belong together. */
export interface Entry {
  /** From its first element to its last, all in one holder. */
  readonly nodes: readonly Element[];
  readonly time: EntryTime;
}

/** Fewest entries where the page calls itself a live blog, and where it does not. */
const MIN_ENTRIES = { claimed: 2, unclaimed: 4 };

/** Shortest text of an entry beside its time, in characters. Set by hand: shorter ones are headlines of other pages. */
const MIN_TEXT_CHARS = 25;

/** The same, on average, where the page does not call itself a live blog: a timetable has a few words to each hour. */
const MIN_MEAN_CHARS = 60;

/** Share of the entries of a list of which all that is asked has to be true. */
const MIN_SHARE = 0.6;

/** Share of the entries with an hour, and of the hours that follow each other in one direction. Set by hand. */
const MIN_IN_ORDER_SHARE = 0.8;

/** Elements that hold a whole entry, not a line of one. */
const BOXES = /^(DIV|ARTICLE|SECTION|LI|DETAILS)$/;

/** Names of the places of comments, which have times too. */
const COMMENTS = /(?:^|\s)(?:comments?|respond|discussion)(?:[-_]?(?:list|area|section|thread))?(?:\s|$)/i;

/**
 * Find the entries of a live blog by what is repeated with a time and a text in it: boxes, or lines from one time to the next.
 * @param root The element that holds them.
 * @param isClaimed True if the page calls itself a live blog; if it does not, the entries need an hour
 * each, and the order of time.
 * @param share Least share of the text that entries of such a page have to have.
 * @param times Lines with which entries begin; by default those that say a time.
 * @returns Lists of entries in the order of the page: one for each day, if days have boxes. Empty if there are none.
 */
export function findEntries(
  root: Element,
  isClaimed: boolean,
  share: number,
  times: readonly EntryTime[] = entryTimes(root),
): readonly (readonly Entry[])[] {
  const holders = holdersOf(times, root);
  const least = MIN_ENTRIES[isClaimed ? 'claimed' : 'unclaimed'];
  const lists = new Map<Element, readonly Entry[]>();
  const shapes = new Set<string>();
  // Once such a list is known, a day of one entry is known too.
  for (const isLike of [false, true]) {
    // The innermost come first: those around them hold days.
    for (const [holder, inHolder] of [...holders].reverse()) {
      const isKnown = isLike && shapes.has(shapeOf(holder));
      if (!(isKnown || inHolder.size >= least) || [...lists.keys()].some((list) => holder.contains(list))) continue;
      const entries = entriesIn(holder, inHolder);
      if (!entries) continue;
      lists.set(holder, entries);
      shapes.add(shapeOf(holder));
    }
  }
  const all = [...holders.keys()].flatMap((holder) => {
    const entries = lists.get(holder);
    return entries ? [entries] : [];
  });
  return isClaimed || isChronicle(all.flat(), root, share) ? all : [];
}

/** Elements with times in their children, in the order of the page: each with those children and the times in them. */
function holdersOf(times: readonly EntryTime[], root: Element): Map<Element, Map<Element, EntryTime[]>> {
  const holders = new Map<Element, Map<Element, EntryTime[]>>();
  for (const time of times) {
    for (let child = time.line; child !== root && child.parentElement; child = child.parentElement) {
      const { parentElement: holder } = child;
      const children = holders.get(holder) ?? new Map<Element, EntryTime[]>();
      const inChild = children.get(child) ?? [];
      inChild.push(time);
      holders.set(holder, children.set(child, inChild));
    }
  }
  const isBefore = (one: Element, other: Element) => one.compareDocumentPosition(other) & 4;
  return new Map([...holders].sort(([one], [other]) => (isBefore(one, other) ? -1 : 1)));
}

const shapeOf = (element: Element): string => `${element.tagName} ${element.getAttribute('class')}`;

function entriesIn(holder: Element, times: ReadonlyMap<Element, readonly EntryTime[]>): readonly Entry[] | undefined {
  const children = [...times.keys()];
  const timesIn = (child: Element) => times.get(child) ?? [];
  if (children.filter((child) => timesIn(child).length < 3).length < children.length * MIN_SHARE) return undefined;
  for (let place: Element | null = holder; place; place = place.parentElement) {
    if (COMMENTS.test(`${place.id} ${place.getAttribute('class')}`)) return undefined;
  }
  const beside = (child: Element) => textLength(child) - textLength(timesIn(child)[0]?.line ?? child);
  const boxes = children.filter((child) => BOXES.test(child.tagName) && beside(child) >= MIN_TEXT_CHARS);
  const areBoxes = boxes.length >= children.length * MIN_SHARE;
  const starts = areBoxes ? boxes : likeMost(children);
  const entries = starts.flatMap((child, at): Entry[] => {
    const [time] = timesIn(child);
    if (!time) return [];
    return [{ time, nodes: areBoxes ? [child] : runFrom(child, starts[at - 1], starts[at + 1]) }];
  });
  return entries.filter(saysSomething).length >= entries.length * MIN_SHARE ? entries : undefined;
}

/** Leaves out the line of the whole page's date, which is made otherwise than those of the entries. */
function likeMost(lines: readonly Element[]): readonly Element[] {
  const like = (shape: string) => lines.filter((line) => shapeOf(line) === shape);
  const most = lines.map(shapeOf).find((shape) => like(shape).length >= lines.length * MIN_SHARE);
  return most === undefined ? lines : like(most);
}

/** All from a line with a time to the next of them; a heading right above it belongs to it. */
function runFrom(line: Element, before: Element | undefined, after: Element | undefined): Element[] {
  const above = headingAbove(line);
  const nodes = above && above !== before ? [above, line] : [line];
  const next = after && (headingAbove(after) ?? after);
  const level = nodes.find((node) => /^H[1-6]$/.test(node.tagName))?.tagName;
  for (let node = line.nextElementSibling; node && node !== next && node !== after; node = node.nextElementSibling) {
    // What follows the last entry begins with a heading of its own.
    if (!after && (node.tagName === 'HR' || (level && /^H[1-6]$/.test(node.tagName) && node.tagName <= level))) break;
    nodes.push(node);
  }
  return nodes;
}

function headingAbove({ previousElementSibling: above }: Element): Element | undefined {
  return above && /^H[2-6]$/.test(above.tagName) ? above : undefined;
}

/** Tells whether an entry says more than its time, and not in links alone, as lists of other pages do. */
function saysSomething({ nodes, time }: Entry): boolean {
  const text = lengthOf(nodes) - (time.isAlone ? textLength(time.line) : 0);
  const links = nodes.flatMap((node) => elementsIn(node, 'a[href]'));
  return text >= MIN_TEXT_CHARS && lengthOf(links) < text * MIN_SHARE;
}

const lengthOf = (nodes: readonly Element[]): number => nodes.reduce((sum, node) => sum + textLength(node), 0);

function isChronicle(entries: readonly Entry[], root: Element, share: number): boolean {
  const minutes = entries.flatMap(({ time }) => time.minutes ?? []);
  const text = lengthOf(entries.flatMap(({ nodes }) => nodes));
  if (entries.length < MIN_ENTRIES.unclaimed || minutes.length < entries.length * MIN_IN_ORDER_SHARE) return false;
  const steps = minutes.slice(1).map((minute, at) => Math.sign(minute - (minutes[at] ?? 0)));
  const inOrder = Math.max(...[1, -1].map((way) => steps.filter((step) => step === way || step === 0).length));
  return (
    inOrder >= steps.length * MIN_IN_ORDER_SHARE &&
    text >= entries.length * MIN_MEAN_CHARS &&
    text >= textLength(root) * share
  );
}
