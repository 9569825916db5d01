import type { PageClaims } from '../body/score/claims.ts';
import type { ScoreAdjuster } from '../body/score/score-text.ts';
import { ownElement } from '../draft/added-words.ts';
import type { Draft } from '../draft/draft.ts';
import { fold } from '../text/words.ts';
import { rename } from '../tree/reshape.ts';
import type { Post } from './find-posts.ts';
import { isLeftToRule, type PageSigns } from './kind-signs.ts';
import { authorMarks, nameIn } from './post-marks.ts';

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
  const asker = askerOf(draft, posts[0] as Post);
  const thread = shapeThread(draft, posts);
  return { thread, adjustScores: threadScores(thread, title), ...(asker && { asker }) };
}

/** Finds the author of the first post, unless somebody else is named before it: who handed in what the posts speak of. */
function askerOf({ root, measures }: Draft, { element, author }: Post): string | undefined {
  const title = root.querySelector('h1');
  const isBefore = (mark: Element): boolean =>
    nameIn(mark) !== author &&
    !element.contains(mark) &&
    (mark.compareDocumentPosition(element) & 4) !== 0 &&
    (!title || (title.compareDocumentPosition(mark) & 4) !== 0);
  return authorMarks(root, measures).some(isBefore) ? undefined : author;
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
  for (const post of posts) {
    if (thread.firstChild) thread.append(draft.document.createElement('hr'));
    thread.append(headOf(draft, post), post.message);
  }
  draft.remeasure();
  // What a rule shields stands in the thread by now.
  for (const unit of units) draft.takeShielded(unit, 'author card');
  for (const message of posts.map((post) => post.message)) unpack(message);
  draft.remeasure();
  return thread;
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
 * @param title The folded title of the article, which is shown above it.
 */
function threadScores(thread: Element, title: string): ScoreAdjuster {
  return (blocks) => {
    for (const block of blocks) {
      const { element } = block.frame;
      if (thread.contains(element)) block.score = CERTAIN;
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
function headOf({ document, words }: Draft, { author, time, isAccepted }: Post): Element {
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
