import { NOTE_MARK } from '../../shared/note-mark.ts';
import { jumpTo } from '../stage/go-to.ts';
import { openOver } from './open-over.ts';

/** Longest note that opens in place, in characters; the link leads to others. Set by hand. */
const MAX_NOTE_CHARS = 1200;

/** Elements that are a note as a whole. */
const NOTE_BLOCKS = 'li, dd, td, p, aside';

/** Room between a mark and its note, in pixels. */
const GAP_PX = 8;

/**
 * Open footnotes beside their marks, with a link that leads on to the note at its place.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function openNotes(dialog: HTMLElement, signal: AbortSignal): void {
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.closest('.footnote')) return;
    const note = noteOf(link, dialog);
    if (!note) return;
    event.preventDefault();
    event.stopPropagation();
    show(note, link, dialog);
  };
  dialog.addEventListener('click', open, { signal, capture: true });
}

/** Finds the note that a mark in the text calls; a mark in the note itself leads back. */
function noteOf(link: HTMLAnchorElement, dialog: HTMLElement): HTMLElement | undefined {
  const mark = link.textContent?.trim() ?? '';
  const id = link.getAttribute('href')?.slice(1);
  if (!id || !NOTE_MARK.test(mark)) return undefined;
  const target = dialog.querySelector<HTMLElement>(`.body #${CSS.escape(id)}`);
  const note = target?.closest<HTMLElement>(NOTE_BLOCKS) ?? target;
  if (!note || note.matches('h1, h2, h3, h4, h5, h6') || note.contains(link)) return undefined;
  const text = note.textContent?.trim() ?? '';
  // The mark stands in a paragraph; its way back leads from the note to that.
  const leadsBack = link.closest(NOTE_BLOCKS)?.compareDocumentPosition(note) === Node.DOCUMENT_POSITION_PRECEDING;
  return !leadsBack && /\p{L}/u.test(text) && text.length <= MAX_NOTE_CHARS ? note : undefined;
}

function show(note: HTMLElement, link: HTMLAnchorElement, dialog: HTMLElement): void {
  const mark = link.textContent?.trim() ?? '';
  const copy = document.createElement('div');
  copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
  for (const back of copy.querySelectorAll('a[href^="#"]')) back.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  const lead = document.createElement('a');
  lead.href = link.getAttribute('href') ?? '';
  lead.textContent = `${mark} ↓`;
  const over = openOver(dialog, link, mark, 'footnote', copy, lead);
  lead.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    over.dispatchEvent(new Event('end'));
    jumpTo(note);
  });
  place(over, link, dialog);
}

/** Places a note under its mark, or over it where there is more room. */
function place(over: HTMLElement, link: HTMLElement, dialog: HTMLElement): void {
  const mark = link.getBoundingClientRect();
  const { width, height } = over.getBoundingClientRect();
  const left = Math.max(GAP_PX, Math.min(mark.left - width / 2, dialog.clientWidth - width - GAP_PX));
  const isUnder = mark.bottom + GAP_PX + height <= innerHeight || mark.top < innerHeight / 2;
  over.style.left = `${left}px`;
  over.style.top = `${isUnder ? mark.bottom + GAP_PX : Math.max(GAP_PX, mark.top - GAP_PX - height)}px`;
}
