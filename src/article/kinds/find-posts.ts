import type { Measures } from '../page/measure.ts';
import { attributeText } from '../page/raw-text.ts';
import { authorMarks, isClaimed, MAX_LINE_CHARS, nameIn, type PostTime, timeIn } from './post-marks.ts';

/** A post of a thread. */
export interface Post {
  /** The element that holds all of it, and what stands around it. */
  readonly element: Element;
  readonly author: string;
  readonly time: PostTime | undefined;
  /** The text alone. */
  readonly message: Element;
  /** True if the page calls it the answer to the question. */
  readonly isAccepted: boolean;
  /** True if its author is named below it, among others who changed or answered it. */
  readonly isSigned: boolean;
}

/** Most names that are looked at: threads of thousands of posts would take too long. */
const MAX_NAMES = 3000;

/** Most levels above a name at which its post may be. Set by hand: old forums nest tables. */
const MAX_LEVELS = 12;

/** Most shapes of elements that are tried, those with the most elements first. */
const MAX_SHAPES = 12;

/** Least share of the prose of a post that is in the box of its message. Set by hand: the rest are signatures and notes. */
const MIN_MESSAGE_SHARE = 0.85;

/** Elements that a post or its message may be; lines and inline elements are none. */
const HOLDERS = /^(DIV|LI|ARTICLE|SECTION|TR|TBODY|TABLE|TD|DL|DD)$/;

const ACCEPTED = '[itemprop~=acceptedAnswer], .accepted-answer, .best-answer';

/** Most lines of a post that are looked at for a time. */
const MAX_TIME_LINES = 80;

/**
 * The posts of a thread: what is repeated with a name, a time and a text in it, whatever its markup.
 * @param root The body of the page.
 * @returns Empty if there are fewer than two; nested posts follow the one that they stand in.
 */
export function findPosts(root: Element, measures: Measures): Post[] {
  const marks = authorMarks(root, measures).slice(0, MAX_NAMES);
  if (marks.length < 2) return [];
  const groups = shapesAround(marks, root);
  const named = new Set(marks);
  const shapes = [...groups.values()]
    .filter(({ size }) => size > 1)
    .sort((one, other) => other.size - one.size)
    .slice(0, MAX_SHAPES);
  let best: Post[] = [];
  let most = 0;
  for (const shape of shapes) {
    const posts = shape.size > best.length ? postsOf([...shape], named, measures) : [];
    const weight = posts.length;
    const text = posts.reduce((sum, { message }) => sum + measures.of(message).text, 0);
    if (weight > 1 && weight * 1000 + text > most) [best, most] = [posts, weight * 1000 + text];
  }
  return best;
}

/** Elements around the names, by their shape. */
function shapesAround(marks: readonly Element[], root: Element): Map<string, Set<Element>> {
  const groups = new Map<string, Set<Element>>();
  const seen = new Set<Element>();
  for (const mark of marks) {
    let holder = mark.parentElement;
    for (let level = 0; holder && holder !== root && level < MAX_LEVELS; level++, holder = holder.parentElement) {
      if (seen.has(holder)) break;
      seen.add(holder);
      if (!HOLDERS.test(holder.tagName)) continue;
      const own = shapeOf(holder);
      // Answers within a post may share one name of two with it.
      for (const shape of new Set([own, own.replace(/,.*/, ''), own.replace(/\..*,/, '.'), typeOf(holder)])) {
        if (shape === '' || /^(DIV|LI|SECTION)\.$/.test(shape)) continue;
        const group = groups.get(shape);
        if (group) group.add(holder);
        else groups.set(shape, new Set([holder]));
      }
    }
  }
  return groups;
}

/** The page's own claim of what a post is. */
function typeOf(element: Element): string {
  return /(Comment|Answer)s?$/.exec(attributeText(element, 'itemtype'))?.[1] ?? '';
}

/** The features that elements of the same make share: the tag and the first two classes. */
function shapeOf(element: Element): string {
  const classes = attributeText(element, 'class')
    .split(/\s+/)
    .map((name) => name.replace(/[\d_-]*\d[\w-]*/g, ''));
  return `${element.tagName}.${classes.filter((name) => name && !/^(odd|even|first|last|alt)$/i.test(name)).slice(0, 2)}`;
}

function postsOf(elements: readonly Element[], named: ReadonlySet<Element>, measures: Measures): Post[] {
  const units = new Set(elements);
  const ordered = [...elements].sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
  const shape = messageShape(ordered, units, measures);
  if (!shape) return [];
  const posts = ordered
    .map((element) => postOf(element, shape, ownElements(element, units), named, measures))
    .filter((post) => post !== undefined);
  const timed = posts.filter(({ time }) => time).length;
  return posts.length > elements.length * 0.6 && timed > posts.length / 2 ? posts : [];
}

/** Finds the shape that most of the elements have that hold the text of the posts. */
function messageShape(elements: readonly Element[], units: ReadonlySet<Element>, measures: Measures): string {
  const votes = new Map<string, number>();
  let best = '';
  for (const element of elements) {
    const message = densest(element, units, measures);
    if (!message || message === element) continue;
    const shape = shapeOf(message);
    votes.set(shape, (votes.get(shape) ?? 0) + 1);
    if ((votes.get(shape) ?? 0) > (votes.get(best) ?? 0)) best = shape;
  }
  return best;
}

/** The smallest box that holds nearly all prose of a post. */
function densest(post: Element, units: ReadonlySet<Element>, measures: Measures): Element | undefined {
  const own = (element: Element): number => {
    let { prose } = measures.of(element);
    for (const inner of innerUnits(element, units)) prose -= measures.of(inner).prose;
    return prose;
  };
  const least = own(post) * MIN_MESSAGE_SHARE;
  if (least === 0) return undefined;
  let box = post;
  for (;;) {
    const next = [...box.children].find(
      (child) => HOLDERS.test(child.tagName) && !units.has(child) && own(child) >= least,
    );
    if (!next) return box;
    box = next;
  }
}

/** The posts in an element, without those in them. */
function innerUnits(element: Element, units: ReadonlySet<Element>): Element[] {
  return [...element.children].flatMap((child) => (units.has(child) ? [child] : innerUnits(child, units)));
}

function postOf(
  element: Element,
  shape: string,
  own: readonly Element[],
  named: ReadonlySet<Element>,
  measures: Measures,
): Post | undefined {
  const size = (box: Element): number => measures.of(box).text;
  let message: Element | undefined;
  for (const box of own) {
    if (shapeOf(box) === shape && (!message || size(box) > size(message))) message = box;
  }
  const text = message;
  if (!text) return undefined;
  const lines = own.filter((each) => size(each) <= MAX_LINE_CHARS && !text.contains(each));
  const name = nameOf(
    lines.filter((each) => named.has(each)),
    text,
  );
  if (!name) return undefined;
  return {
    element,
    author: nameIn(name),
    time: nearestTime(lines, lines.indexOf(name)),
    message: text,
    isAccepted: element.closest(ACCEPTED) !== null,
    isSigned: (text.compareDocumentPosition(name) & 4) !== 0,
  };
}

/** The author: the first name before the text, but where the page marks authors, the last of those or the next. */
function nameOf(names: readonly Element[], text: Element): Element | undefined {
  const claimed = names.filter(isClaimed);
  const isBefore = (name: Element): boolean => (name.compareDocumentPosition(text) & 4) !== 0;
  return claimed.filter(isBefore).at(-1) ?? claimed[0] ?? names[0];
}

/** The time that stands nearest to the name: others are those of changes, or of the day when the author came here. */
function nearestTime(lines: readonly Element[], name: number): PostTime | undefined {
  const some = lines
    .slice(0, MAX_TIME_LINES)
    .filter((line) => line.localName === 'time' || line.childElementCount === 0);
  for (const choice of [some, lines.slice(0, MAX_TIME_LINES)]) {
    let best: { time: PostTime; distance: number } | undefined;
    for (const line of choice) {
      const distance = Math.abs(lines.indexOf(line) - name);
      if (best && distance >= best.distance) continue;
      const time = timeIn(line);
      if (time) best = { time, distance };
    }
    if (best) return best.time;
  }
  return undefined;
}

/** The elements of a post without those of posts in it. */
function ownElements(element: Element, units: ReadonlySet<Element>): Element[] {
  return [...element.children].flatMap((child) => (units.has(child) ? [] : [child, ...ownElements(child, units)]));
}
