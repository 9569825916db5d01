import { ownElement } from '../draft/added-words.ts';
import type { Draft } from '../draft/draft.ts';
import type { Post } from './find-posts.ts';

/**
 * Put a thread in the form of an article: each post is a line with its author and its time, then its text; a rule stands
 * between posts. All else of the posts is taken out: pictures of people, ranks, numbers of posts, buttons, signatures.
 * @param posts The posts in the order of the page.
 * @returns The element that holds the thread.
 */
export function shapeThread(draft: Draft, posts: readonly Post[]): Element {
  const thread = draft.document.createElement('div');
  const units = posts.map(({ element }) => element);
  outermost(units[0] as Element, new Set(units)).before(thread);
  for (const post of posts) {
    if (thread.firstChild) thread.append(draft.document.createElement('hr'));
    thread.append(headOf(draft, post), post.message);
  }
  draft.remeasure();
  for (const unit of units) draft.take(unit, 'beside the text');
  // What a rule shields stands in the thread by now.
  for (const unit of units) unit.remove();
  for (const message of posts.map((post) => post.message)) unpack(message);
  draft.remeasure();
  return thread;
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
  if (!/^(TD|LI|TR|TBODY|DD)$/.test(message.tagName)) return;
  const box = message.ownerDocument.createElement('div');
  box.append(...message.childNodes);
  message.replaceWith(box);
}
