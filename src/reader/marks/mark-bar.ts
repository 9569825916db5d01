import type { MarkColour } from '../../marks/article-marks.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import baseStyles from '../../ui/controls/base.css';
import { element } from '../../ui/controls/element.ts';
import { keepEvents } from '../../ui/controls/keep-events.ts';
import { styleSheet } from '../../ui/controls/style-sheet.ts';
import { roomBeside } from '../tools/room-beside.ts';
import colourStyles from './colour-buttons.css';
import { colourButtons } from './colour-buttons.ts';
import barStyles from './mark-bar.css';

/** Room between the bar and the words, and between it and the edge of the window, in pixels. */
const GAP_PX = 8;

/** Room between the bar and words that were selected by a finger: there are its handles, and what else is offered. */
const FINGER_GAP_PX = 60;

/** All that can be done at a place of the article. */
export interface MarkWays {
  /** Colour that the words have; undefined where they have none yet. */
  readonly colour: MarkColour | undefined;
  choose(colour: MarkColour): void;
  note(): void;
  /** Take the highlight away; undefined where there is none. */
  readonly remove: (() => void) | undefined;
}

/**
 * Show a bar beside words of the article, in a closed shadow tree: what is highlighted is no matter of the page.
 * @param dialog The reader's dialog.
 * @param place Place of the words.
 * @param ways All that can be done there.
 * @returns The element that holds it, in its place.
 */
export function showMarkBar(dialog: HTMLElement, place: DOMRect, ways: MarkWays): HTMLElement {
  const note = barButton(text('markNote', 'Note'), ways.note);
  const { remove } = ways;
  const end = remove ? [barButton(text('remove', 'Remove'), remove)] : [];
  return showBar(dialog, place, { role: 'group', 'aria-label': text('markWords', 'Highlight') }, [
    ...colourButtons(ways.colour, ways.choose),
    note,
    ...end,
  ]);
}

/** Show in its place that a highlight is gone, and the way back. */
export function showUndoBar(dialog: HTMLElement, place: DOMRect, undo: () => void): HTMLElement {
  const gone = element('p', { role: 'status' }, text('markRemoved', 'Highlight removed.'));
  return showBar(dialog, place, {}, [gone, barButton(text('undo', 'Undo'), undo)]);
}

function showBar(
  dialog: HTMLElement,
  place: DOMRect,
  attributes: Readonly<Record<string, string>>,
  content: readonly HTMLElement[],
): HTMLElement {
  const host = element('div', { class: 'mark-bar', ...interfaceWriting() });
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [baseStyles, colourStyles, barStyles].map(styleSheet);
  keepEvents(root);
  // A press must not take the selection away before it is read.
  for (const type of ['pointerdown', 'mousedown']) root.addEventListener(type, (event) => event.preventDefault());
  root.append(element('div', { class: 'bar', ...attributes }, ...content));
  // After the article, so that Tab leads to it from there.
  dialog.querySelector('article')?.after(host);
  putBeside(dialog, host, place);
  return host;
}

/** Puts it above the words; below where there is no room, and on phones, which have their own bar above. */
function putBeside(dialog: HTMLElement, host: HTMLElement, place: DOMRect): void {
  host.style.maxWidth = `${dialog.clientWidth - 2 * GAP_PX}px`;
  const { width, height } = host.getBoundingClientRect();
  const middle = place.left + place.width / 2 - width / 2;
  const left = Math.max(GAP_PX, Math.min(middle, dialog.clientWidth - width - GAP_PX));
  const bar = dialog.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0;
  const isFinger = matchMedia('(pointer: coarse)').matches;
  const [first, last] = roomBeside(dialog, place, '.look-up');
  const above = first - GAP_PX - height;
  const below = Math.max(last + GAP_PX, isFinger ? place.bottom + FINGER_GAP_PX : 0);
  const wanted = isFinger || above < Math.max(0, bar) ? below : above;
  // What was selected may be left outside the window.
  const top = Math.max(Math.max(0, bar) + GAP_PX, Math.min(wanted, dialog.clientHeight - height - GAP_PX));
  host.style.left = `${left}px`;
  host.style.top = `${top + dialog.scrollTop}px`;
}

function barButton(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', act);
  return button;
}
