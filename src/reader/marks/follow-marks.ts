import { MARK_COLOURS, type MarkColour } from '../../marks/article-marks.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { MarkedWords } from '../keep/mark-copy.ts';
import { togglePanel } from '../tools/open-panel.ts';
import { saying } from '../tools/saying.ts';
import { selectionIn } from '../while-open/selection.ts';
import { showMarkBar, showUndoBar } from './mark-bar.ts';
import { marksPanel } from './marks-panel.ts';
import type { PlacedMark } from './placed-marks.ts';
import { printMarks } from './print-marks.ts';
import { ReaderMarks } from './reader-marks.ts';
import { selectedWords } from './selected-words.ts';

/** Time without a change of the selection after which the bar shows, in milliseconds: a selection grows by steps. */
const RESTING_MS = 150;

/** Events after which another selection may be there. */
const SELECTING = ['dblclick', 'keyup'];

/** Highlights of one reader, with the bar that stands beside words. */
class MarkWork {
  readonly marks: ReaderMarks;
  readonly #dialog: HTMLElement;
  readonly #say: (sentence: string) => void;
  readonly #signal: AbortSignal;
  #bar: HTMLElement | undefined;
  /** Colour that was chosen last. */
  #colour: MarkColour = MARK_COLOURS[0];
  #wanted: string | undefined;

  constructor(dialog: HTMLElement, body: HTMLElement, signal: AbortSignal) {
    this.#dialog = dialog;
    this.#say = saying(dialog);
    this.#signal = signal;
    this.marks = new ReaderMarks(dialog, body, signal);
    this.marks.showNote = (id) => this.#openPanel(id);
    printMarks(this.marks, signal);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    const note = () => {
      clearTimeout(timer);
      timer = setTimeout(() => isPressed || this.#followSelection(), RESTING_MS);
    };
    const follow = (pressed: boolean) => {
      if (isPressed && !pressed) note();
      isPressed = pressed;
    };
    dialog.addEventListener('pointerdown', () => follow(true), { signal });
    for (const type of ['pointerup', 'pointercancel']) dialog.addEventListener(type, () => follow(false), { signal });
    // A button may have been pressed before this script was there, and be let go outside the window.
    dialog.addEventListener('pointermove', ({ buttons }) => follow(buttons > 0), { signal });
    for (const type of SELECTING) dialog.addEventListener(type, note, { signal });
    document.addEventListener('selectionchange', note, { signal });
    dialog.addEventListener('click', (event) => this.#press(event), { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
    // Who was faster than this script has selected already.
    note();
  }

  /** Highlight what is selected in the colour that was chosen last. */
  markSelected(): void {
    const range = selectedWords(this.#dialog);
    const stretch = range && this.marks.stretchOf(range);
    if (stretch) this.#mark(stretch, this.#colour);
    else this.#say(text('markNothing', 'Select some words of the article first.'));
  }

  /** Fill the panel with the list while it is open, and empty it when it closes. */
  show(panel: HTMLElement): void {
    const isOpen = panel.matches(':popover-open');
    if (isOpen === panel.hasChildNodes()) return;
    if (!isOpen) {
      panel.replaceChildren();
      return;
    }
    this.#endBar();
    const closing = new AbortController();
    panel.addEventListener('toggle', () => closing.abort(), { once: true });
    const list = marksPanel(this.marks, () => panel.hidePopover(), AbortSignal.any([this.#signal, closing.signal]));
    panel.replaceChildren(list.element);
    list.focus(this.#wanted);
    this.#wanted = undefined;
  }

  /** Shows the bar beside what is selected, once that is at rest. */
  #followSelection(): void {
    const range = selectedWords(this.#dialog);
    const stretch = range && this.marks.stretchOf(range);
    // Whoever works the bar by keys has their selection still.
    if (this.#bar?.matches(':focus-within')) return;
    if (!range || !stretch) {
      if (this.#bar?.dataset['of'] === 'selection') this.#endBar();
      return;
    }
    const ways = {
      colour: undefined,
      choose: (colour: MarkColour) => this.#mark(stretch, colour),
      // Words that are highlighted keep their colour.
      note: () => this.#mark(stretch, this.marks.exactly(stretch)?.colour ?? this.#colour, true),
      remove: undefined,
    };
    this.#setBar(showMarkBar(this.#dialog, this.#rectOf(range), ways), 'selection');
  }

  /** The bar stands at the line of a selection where it was left: its last one, or its first one. */
  #rectOf(range: Range): DOMRect {
    const selection = selectionIn(this.#dialog);
    const isBackward = selection?.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
    return [...range.getClientRects()].at(isBackward ? 0 : -1) ?? range.getBoundingClientRect();
  }

  /** A press on a highlight shows what can be done with it. */
  #press(event: MouseEvent): void {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || this.#bar?.contains(target)) return;
    if (selectedWords(this.#dialog)) return;
    this.#endBar();
    if (!this.marks.body.contains(target) || target.closest('a, button, summary, input, select, img')) return;
    const found = this.marks.at(event.clientX, event.clientY);
    if (found) this.#offerChange(found, new DOMRect(event.clientX, event.clientY - 12, 0, 24));
  }

  #offerChange(placed: PlacedMark, place: DOMRect): void {
    const { id, colour } = placed.mark;
    const ways = {
      colour,
      choose: (other: MarkColour) => {
        this.#colour = other;
        this.#endBar();
        this.marks.change(id, { colour: other }).catch(this.#fail);
      },
      note: () => this.#openPanel(id),
      remove: () => {
        this.#endBar();
        this.marks.remove(id).then((bringBack) => {
          const undo = () => {
            this.#endBar();
            bringBack().catch(this.#fail);
          };
          this.#setBar(showUndoBar(this.#dialog, place, undo), 'undo');
        }, this.#fail);
      },
    };
    this.#setBar(showMarkBar(this.#dialog, place, ways), 'mark');
  }

  #mark(stretch: readonly [number, number], colour: MarkColour, hasNote = false): void {
    this.#colour = colour;
    this.#endBar();
    selectionIn(this.#dialog)?.removeAllRanges();
    this.marks.add(stretch, colour).then((id) => {
      if (hasNote) this.#openPanel(id);
      else this.#say(text('markDone', 'Highlighted.'));
    }, this.#fail);
  }

  #openPanel(id: string): void {
    this.#endBar();
    this.#wanted = id;
    const panel = this.#dialog.querySelector<HTMLElement>('#tool-marks-panel');
    if (panel && !panel.matches(':popover-open')) togglePanel(panel);
  }

  #setBar(bar: HTMLElement, of: string): void {
    this.#endBar();
    bar.dataset['of'] = of;
    this.#bar = bar;
    if (of === 'selection') return;
    // What was pressed for ends by Escape before the reader does; what is only offered does not stand in its way.
    const over = element('div', { class: 'over', hidden: true });
    over.addEventListener('end', () => this.#endBar());
    bar.append(over);
  }

  #endBar(): void {
    this.#bar?.remove();
    this.#bar = undefined;
  }

  readonly #fail = (error: Error): void => this.#say(error.message);
}

const works = new WeakMap<HTMLElement, Promise<MarkWork>>();

/** Gives the highlights of a reader, once they are loaded; undefined where it has no article. */
async function workOf(dialog: HTMLElement, signal: AbortSignal): Promise<MarkWork | undefined> {
  const body = dialog.querySelector<HTMLElement>('article > .body');
  if (!body) return undefined;
  const there = works.get(dialog);
  if (there) return there;
  const work = new MarkWork(dialog, body, signal);
  const loaded = work.marks.load().then(() => work);
  works.set(dialog, loaded);
  return loaded;
}

/**
 * Draw the highlights that are kept of an article, and offer to make some of what is selected.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export async function followMarks(dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  await workOf(dialog, signal);
}

/** Highlight what is selected in an article, as a key does; as `followMarks`. */
export async function markSelected(dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  (await workOf(dialog, signal))?.markSelected();
}

/**
 * Fill the panel with all highlights of the article while it is open, and empty it when it closes.
 * @param panel The panel, which opens or closes; the rest as `followMarks`.
 */
export async function showMarks(panel: HTMLElement, dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  (await workOf(dialog, signal))?.show(panel);
}

/** Give the highlights that are found in the text of an article, in their order. */
export async function placedMarks(dialog: HTMLElement, signal: AbortSignal): Promise<readonly MarkedWords[]> {
  return (await workOf(dialog, signal))?.marks.words() ?? [];
}
