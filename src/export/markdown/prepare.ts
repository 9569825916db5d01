import { entriesOf, listLabels } from '../list-labels.ts';
import { findNotes, type Note } from '../notes.ts';
import { bareEmphasis } from './bare-emphasis.ts';
import { trimEnds } from './trim-ends.ts';

/** Element names of our own between the article and its Markdown. */
export const MADE = { break: 'made-break', mark: 'made-mark', note: 'made-note', math: 'made-math' } as const;

/** Blocks that a cell of a table cannot have in Markdown: their texts stand one below the other. */
const BLOCKS =
  /^(?:p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|figure|figcaption|table|thead|tbody|tfoot|tr|td|th|div|details|summary|aside|hr)$/;

/**
 * Alter a copy of an article so that Markdown can say all of it: notes are named, titles of tables and breaks stand where
 * Markdown has room for them.
 * @param body The text of the article, a copy that nobody else needs.
 */
export function prepareForMarkdown(body: HTMLElement): void {
  for (const [at, note] of findNotes(body)
    .filter(({ element }) => element.matches('li, p, aside'))
    .entries())
    nameNote(note, at + 1);
  for (const link of body.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  for (const link of body.querySelectorAll('a[data-embed]')) nameEmbed(link);
  // Struck out once is enough: four of its signs are the fence of a program.
  for (const twice of body.querySelectorAll(':is(del, s) :is(del, s)')) twice.replaceWith(...twice.childNodes);
  trimEnds(body);
  bareEmphasis(body);
  for (const list of body.querySelectorAll('ol')) countEntries(list);
  // The signs of code around nothing would be words.
  for (const code of body.querySelectorAll('code, samp, kbd')) if (!/\S/.test(code.textContent ?? '')) unwrap(code);
  for (const holder of body.querySelectorAll('a[href], img[src]')) plainAddress(holder);
  for (const caption of body.querySelectorAll('caption')) moveCaption(caption);
  // Browsers show them last, wherever the page has written them.
  for (const foot of body.querySelectorAll('table > tfoot')) foot.parentElement?.append(foot);
  for (const cell of body.querySelectorAll('td, th')) if (!cell.parentElement?.closest('td, th')) flatten(cell);
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    if (!/\S/.test(heading.textContent ?? '') && !heading.querySelector('img, svg')) heading.remove();
  for (const line of body.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) br')) line.replaceWith(made(line, MADE.break));
  for (const reading of body.querySelectorAll('ruby:not(:has(rp)) rt')) reading.prepend('(');
  for (const reading of body.querySelectorAll('ruby:not(:has(rp)) rt')) reading.append(')');
  for (const drawing of body.querySelectorAll('svg')) drawing.replaceWith(wordsOf(drawing));
  for (const formula of body.querySelectorAll('math[display=block]')) standAlone(formula);
  // The signs around formulas side by side would be those of one that stands alone.
  for (const second of body.querySelectorAll('math + math'))
    if (second.previousSibling?.nodeName === 'math') second.before(' ');
}

function nameNote({ element, label, marks, backs }: Note, number: number): void {
  for (const back of backs) removeWithBrackets(back);
  removeLabel(element, bare(label));
  for (const mark of marks) {
    const named = made(mark, MADE.mark);
    named.setAttribute('data-number', String(number));
    // Spaces on both sides of what is empty would be one.
    named.textContent = '.';
    const raised = mark.closest('sup');
    const whole = raised && bare(raised.textContent ?? '') === bare(mark.textContent ?? '') ? raised : mark;
    whole.replaceWith(named);
  }
  const note = made(element, MADE.note);
  note.setAttribute('data-number', String(number));
  note.append(...element.childNodes);
  // A list that holds nothing but notes is none in Markdown.
  if (element.localName === 'li') element.append(note);
  else element.replaceWith(note);
  const list = element.parentElement;
  if (list?.matches('ol, ul') && [...list.children].every((each) => each.firstElementChild?.localName === MADE.note))
    list.replaceWith(...[...list.children].flatMap((each) => [...each.childNodes]));
}

/** Gives the mark of a note without brackets and the point after it. */
const bare = (label: string): string => label.replace(/[[\]()（）［］【】.\s]/g, '');

/** Takes the mark of a note out of its beginning: Markdown writes one. A number alone may be the note's own. */
function removeLabel(note: Element, label: string): void {
  const first = note.ownerDocument.createTreeWalker(note, 4);
  let text = first.nextNode() as Text | null;
  while (text && !/\S/.test(text.data)) text = first.nextNode() as Text | null;
  const [begin = '', written = ''] = /^\s*(\S+)\s*/.exec(text?.data ?? '') ?? [];
  if (!text || bare(written) !== label) return;
  const raised = text.data.trim() === written ? text.parentElement?.closest('sup, b, strong') : undefined;
  if (raised) raised.remove();
  else if (written !== label || /^[^\p{L}\p{N}]+$/u.test(label)) text.data = text.data.slice(begin.length);
}

/** Writes the numbers of a list among its words where Markdown, which counts on from the first, would have others. */
function countEntries(list: Element): void {
  const labels = listLabels(list);
  const first = Number(labels[0]);
  if (labels.every((label, at) => Number(label) === first + at) && first >= 0) {
    list.setAttribute('start', String(first));
    return;
  }
  for (const [at, entry] of entriesOf(list).entries()) {
    const holder = entry.firstElementChild;
    const isFirst = holder?.matches('p') && !/\S/.test(holder.previousSibling?.nodeValue ?? '');
    (isFirst && holder ? holder : entry).prepend(`${labels[at]}. `);
  }
  const plain = made(list, 'ul');
  plain.append(...list.childNodes);
  list.replaceWith(plain);
}

/** Takes a link back out of a note, and what holds nothing any more. */
function removeWithBrackets(back: Element): void {
  const parent = back.parentElement;
  back.remove();
  if (parent?.matches('sup, span, p') && !/\p{L}|\p{N}/u.test(parent.textContent ?? '')) parent.remove();
}

/** Names an embed that has no words by what the page calls it, or by its site. */
function nameEmbed(link: Element): void {
  if (/\S/.test(link.textContent ?? '')) return;
  const address = link.getAttribute('href') ?? '';
  const site = address.replace(/^https?:\/\/(?:www\.)?/, '').split('/')[0] ?? '';
  link.append(link.getAttribute('title') || site);
}

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Writes signs of an address that mean something in Markdown as addresses may write every sign. */
function plainAddress(holder: Element): void {
  const name = holder.localName === 'a' ? 'href' : 'src';
  const address = holder.getAttribute(name) ?? '';
  holder.setAttribute(name, address.replace(/[\s|[\]<>\\`"{}^]/g, encodeURIComponent));
}

function moveCaption(caption: Element): void {
  const title = made(caption, 'p');
  title.append(...caption.childNodes);
  caption.closest('table')?.before(title);
  caption.remove();
}

/** Leaves a cell words and marks of lines alone. */
function flatten(cell: Element): void {
  for (const line of cell.querySelectorAll('pre')) {
    const code = made(line, 'code');
    code.textContent = (line.textContent ?? '').trim().replace(/\s*\n\s*/g, ' ');
    line.replaceWith(code, made(cell, MADE.break));
  }
  for (const line of cell.querySelectorAll('br')) line.replaceWith(made(line, MADE.break));
  const blocks = [...cell.querySelectorAll('*')].filter(({ localName }) => BLOCKS.test(localName)).reverse();
  for (const block of blocks) {
    const sign = block.localName === 'li' ? ['• '] : [];
    block.replaceWith(made(cell, MADE.break), ...sign, ...block.childNodes, made(cell, MADE.break));
  }
  joinBreaks(cell);
}

/** Leaves one mark between two lines, and none at the ends. */
function joinBreaks(cell: Element): void {
  for (const mark of cell.querySelectorAll(MADE.break)) {
    const before = mark.previousSibling;
    if (before?.nodeType === 3 && !/\S/.test(before.nodeValue ?? '')) before.remove();
    const previous = mark.previousSibling;
    const isFirst = previous === null && mark.parentElement === cell;
    if (isFirst || (previous as Element | null)?.localName === MADE.break) mark.remove();
  }
  for (let last = cell.lastChild; last; last = cell.lastChild) {
    const isIdle = last.nodeType === 3 ? !/\S/.test(last.nodeValue ?? '') : (last as Element).localName === MADE.break;
    if (!isIdle) break;
    last.remove();
  }
}

/** Gives the words of a drawing: its name, or what is written in it. */
function wordsOf(drawing: Element): Element {
  const words = made(drawing, 'span');
  const name = drawing.getAttribute('aria-label') ?? '';
  const texts = [...drawing.querySelectorAll('title, desc, text')].map((each) => each.textContent?.trim());
  words.textContent = [name, ...texts].filter(Boolean).join(' ');
  return words;
}

/** Takes a formula out of a paragraph that holds nothing else. */
function standAlone(formula: Element): void {
  let whole = formula;
  while (whole.parentElement?.matches('p, span, div') && isAlone(whole)) whole = whole.parentElement;
  if (whole.localName !== 'div') whole.replaceWith(formula);
  if (!formula.parentElement?.matches('body, div, blockquote, li, aside, dd') || !isBetweenBlocks(formula))
    formula.removeAttribute('display');
}

const isAlone = (element: Element): boolean =>
  element.parentElement?.textContent?.trim() === element.textContent?.trim() &&
  !element.parentElement?.querySelector('img, video, audio');

function isBetweenBlocks({ previousSibling, nextSibling }: Element): boolean {
  return [previousSibling, nextSibling].every(
    (side) =>
      !side ||
      (side.nodeType === 1
        ? BLOCKS.test((side as Element).localName) || side.nodeName === 'math'
        : !/\S/.test(side.nodeValue ?? '')),
  );
}

const made = (beside: Element, name: string): HTMLElement => beside.ownerDocument.createElement(name);
