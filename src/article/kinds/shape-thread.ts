import type { PageClaims } from '../body/score/claims.ts';
import type { ScoreAdjuster } from '../body/score/score-text.ts';
import { ownElement } from '../draft/added-words.ts';
import type { Draft } from '../draft/draft.ts';
import { firstIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { isAfter } from '../page/order.ts';
import { fold } from '../text/words.ts';
import { rename } from '../tree/reshape.ts';
import type { Post } from './find-posts.ts';
import { isLeftToRule, type PageSigns } from './kind-signs.ts';
import { authorMarks, nameIn, timeIn } from './post-marks.ts';

/** A thread in the form of an article, and what that makes of the page's scores. */
export interface ShapedThread {
  readonly thread?: Element;
  readonly adjustScores?: ScoreAdjuster;
  /** The author of its first post, where that is the asked one. */
  readonly asker?: string;
}

/**
 * Put the thread of a page in the form of an article, unless its posts are better placed by a site rule.
 * @param signs What the kind of the page was decided by: its posts.
 * @param claims The title that is shown above the thread.
 */
export function threadIn(
  draft: Draft,
  signs: PageSigns | undefined,
  { title }: Pick<PageClaims, 'title'>,
): ShapedThread {
  const posts = signs?.posts() ?? [];
  if (posts.length === 0 || isLeftToRule(draft, posts)) return {};
  const asked = askedBefore(draft, posts[0] as Post);
  const thread = shapeThread(draft, posts);
  const head = asked && headAbove(draft, asked);
  if (head) thread.prepend(draft.document.createElement('hr'));
  const cell = head && asked.text?.closest('table') && rename(asked.text, 'div');
  // Out of the table that it shares with titles and points.
  if (cell) thread.prepend(head, cell);
  draft.remeasure();
  const asker = asked ? asked.text && nameIn(asked.mark) : posts[0]?.author;
  return { thread, adjustScores: threadScores(thread, head, title), ...(asker && { asker }) };
}

/** A name before the first post of a thread: of who asked what the posts answer, or handed in what they speak of. */
interface Asked {
  /** The element that names somebody else than the author of the first post. */
  readonly mark: Element;
  /** The text that the posts answer, if it stands there. */
  readonly text: Element | undefined;
}

function askedBefore({ root, measures }: Draft, { element, author }: Post): Asked | undefined {
  const title = firstIn(root, 'h1');
  const mark = authorMarks(root, measures).find(
    (each) =>
      nameIn(each) !== author && !element.contains(each) && isAfter(element, each) && (!title || isAfter(each, title)),
  );
  const text = [...(mark ? root.querySelectorAll('div, article, section, td') : [])].find(
    (box) =>
      isAfter(box, mark as Element) &&
      isAfter(element, box) &&
      !box.contains(element) &&
      measures.of(box).prose >= MIN_PROSE_CHARS,
  );
  return mark && { mark, text };
}

/** Writes the line of a post above the text that the posts answer. */
function headAbove(draft: Draft, { mark, text }: Asked): Element | undefined {
  const times = [mark.parentElement, text?.parentElement]
    .flatMap((box) => [...(box?.querySelectorAll('*') ?? [])])
    .filter((each) => !text?.contains(each));
  const time = times.map(timeIn).find(Boolean);
  const head = text && headOf(draft, { author: nameIn(mark), time, isAccepted: false });
  if (head) text.before(head);
  return head;
}

/**
 * Put a thread in the form of an article: each post is a line with its author and its time, then its text; a rule stands
 * between posts. All else of the posts is taken out: pictures of people, ranks, numbers of posts, buttons, signatures.
 * @param posts The posts in the order of the page.
 * @returns The element that holds the thread.
 */
function shapeThread(draft: Draft, posts: readonly Post[]): Element {
  const thread = draft.document.createElement('div');
  const units = posts.map(({ element }) => element);
  outermost(units[0] as Element, new Set(units)).before(thread);
  const depths = depthsOf(draft, posts);
  const holders: Element[] = [thread];
  for (const [place, post] of posts.entries()) {
    const depth = Math.min(depths[place] ?? 0, MAX_DEPTH, holders.length);
    const holder = depth === 0 ? thread : itemIn(holders[depth - 1] as Element);
    holders.splice(depth, holders.length, holder);
    if (depth === 0 && thread.firstChild) thread.append(draft.document.createElement('hr'));
    holder.append(headOf(draft, post), post.message);
  }
  draft.remeasure();
  // What a rule shields stands in the thread by now.
  for (const unit of units) draft.takeShielded(unit, 'author card');
  for (const message of posts.map((post) => post.message)) unpack(message);
  draft.remeasure();
  return thread;
}

/** Deepest nesting of answers that is shown; deeper ones stand with these. Set by hand: further in, a small screen has no room. */
const MAX_DEPTH = 4;

/** Least indentation of an answer, in CSS pixels. Set by hand: less is a border or an icon. */
const MIN_INDENT_PX = 6;

/**
 * Finds how deep posts are answers to others, by how far the page indents them.
 * @returns Empty where nothing is laid out, and where all but the first are as deep: they answer that one.
 */
function depthsOf({ copy }: Draft, posts: readonly Post[]): number[] {
  if (!copy.isLaidOut) return [];
  const starts: number[] = [];
  const depths = posts.map(({ message }) => {
    const origin = copy.originOf(message);
    const { left, right, width } = origin?.getBoundingClientRect() ?? { left: 0, right: 0, width: 0 };
    if (!origin || width === 0) return Math.max(0, starts.length - 1);
    const start = getComputedStyle(origin).direction === 'rtl' ? -right : left;
    while (starts.length > 0 && start < (starts.at(-1) as number) + MIN_INDENT_PX) starts.pop();
    return starts.push(start) - 1;
  });
  return depths.slice(1).every((depth) => depth === depths[1]) ? [] : depths;
}

/** Adds an item to the list of answers in an element. */
function itemIn(holder: Element): Element {
  const last = holder.lastElementChild;
  const list = last?.localName === 'ul' ? last : madeBeside(holder, 'ul');
  const item = madeBeside(holder, 'li');
  holder.append(list);
  list.append(item);
  return item;
}

/** Log odds that no other sign outweighs. */
const CERTAIN = 9;

/** Loss in log odds of a line above a thread that is shorter than `MIN_PROSE_CHARS`. */
const SHORT_LINE_LOSS = 4;

/** Shortest line above a thread, in characters, that may be its question. */
const MIN_PROSE_CHARS = 90;

/**
 * Weighs the text of a page with a thread: all posts are kept, nothing that follows them, and before them there may be a
 * question.
 * @param thread The element that `shapeThread` made.
 * @param head The line above the text that the posts answer, if it stands before them.
 * @param title The folded title of the article, which is shown above it.
 */
function threadScores(thread: Element, head: Element | undefined, title: string): ScoreAdjuster {
  return (blocks) => {
    for (const block of blocks) {
      const { element } = block.frame;
      if (thread.contains(element) || element === head) block.score = CERTAIN;
      else if (thread.compareDocumentPosition(element) & 4 || fold(block.text) === title) block.score = -CERTAIN;
      else if (block.text.length < MIN_PROSE_CHARS) block.score -= SHORT_LINE_LOSS;
    }
  };
}

function outermost(element: Element, units: ReadonlySet<Element>): Element {
  let outer = element;
  for (let holder = element.parentElement; holder; holder = holder.parentElement) {
    // In a table or a list the thread would be no paragraphs.
    if (units.has(holder) || /^(TABLE|TBODY|TR|UL|OL|DL)$/.test(holder.tagName)) outer = holder;
  }
  return outer;
}

/** The line that tells who wrote a post and when. */
function headOf(
  { document, words }: Draft,
  { author, time, isAccepted }: Pick<Post, 'author' | 'time' | 'isAccepted'>,
): Element {
  const head = document.createElement('p');
  const name = document.createElement('strong');
  name.textContent = author;
  head.append(name);
  if (time) {
    const moment = document.createElement('time');
    moment.textContent = time.text;
    if (time.date) moment.setAttribute('datetime', time.date);
    head.append(' · ', moment);
  }
  if (isAccepted) head.append(' · ', ownElement(document, 'span', words.acceptedAnswer, words));
  return head;
}

/** A cell or an item without its table or list is a plain box. */
function unpack(message: Element): void {
  if (/^(TD|LI|TR|TBODY|DD)$/.test(message.tagName)) rename(message, 'div');
}
