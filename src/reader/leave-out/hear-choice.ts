import { heardFirst } from '../while-open/heard-first.ts';
import { blockAround, blockAt, blockBeside, blockInside, blocksIn } from './blocks.ts';

/** Acts of whoever chooses blocks. */
export interface ChoiceActs {
  /** A block is pointed at, or none. By keys it is to be read aloud. */
  point(block: HTMLElement | undefined, byKey: boolean): void;
  /** A block is chosen; `byKey` if the next one is to be pointed at. */
  choose(block: HTMLElement, byKey: boolean): void;
  /** Something was chosen that always stays. */
  refuse(): void;
  undo(): void;
  /** The keyboard is to go on in the bar. */
  toBar(): void;
}

/** Selects what stands under or above the text in its article, and is pressed as ever. */
const BESIDE = '.missing, .further, .note, .changes, .go-on';

/** Selects what is pressed by Enter. */
const PRESSED = `${BESIDE}, button, summary, .bars`;

/** Selects what does something of its own with keys. */
const TAKES_KEYS = 'input, select, textarea, video, audio, iframe, .tool-panel, [role=slider], [contenteditable]';

/** Events of a press that nobody else is to hear. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'];

/**
 * Hear which block of the article is pointed at and chosen, by pointer, touch and keys, before all others.
 * @param dialog The reader's dialog.
 * @param current Gives the block that is pointed at.
 * @param signal Ends it.
 */
export function hearChoice(
  dialog: HTMLElement,
  current: () => HTMLElement | undefined,
  acts: ChoiceActs,
  signal: AbortSignal,
): void {
  // At the root: what is open over the article, its notes and pictures hear presses in the dialog.
  const root = dialog.getRootNode();
  const inText = ({ target }: Event): Element | undefined =>
    target instanceof Element && target.closest('article') && !target.closest(BESIDE) ? target : undefined;
  const move = (event: Event) => {
    const { pointerType } = event as PointerEvent;
    if (pointerType !== 'touch') acts.point(inText(event) && blockAt(inText(event) as Element), false);
  };
  const press = (event: Event) => {
    const place = inText(event);
    const { button } = event as MouseEvent;
    if (!place || button !== 0 || !event.isTrusted) return;
    event.stopImmediatePropagation();
    // Fingers scroll all the same.
    if (!event.type.startsWith('pointer')) event.preventDefault();
    if (event.type !== 'click') return;
    const block = blockAt(place);
    if (block) acts.choose(block, false);
    else if (place.closest('header')) acts.refuse();
  };
  root.addEventListener('pointermove', move, { signal, capture: true, passive: true });
  for (const type of PRESSES) root.addEventListener(type, press, { signal, capture: true });
  hearKeys(dialog, (event) => actOnKey(event, dialog, current(), acts), signal);
}

/** Hears keys before all aids that hear them first, which move lines or turn pages by the same ones. */
function hearKeys(dialog: HTMLElement, act: (event: KeyboardEvent) => boolean, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent): boolean => {
    const [target] = event.composedPath();
    if (!event.isTrusted || event.isComposing || event.altKey) return false;
    if (!(target instanceof Element) || !dialog.contains(target) || target.closest(TAKES_KEYS)) return false;
    if (dialog.querySelector(':popover-open, .over:not([hidden])') || !act(event)) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  const hearFirst = (first: Event) => {
    if (!hear((first as CustomEvent<KeyboardEvent>).detail)) return;
    first.preventDefault();
    first.stopImmediatePropagation();
  };
  const options = { signal, capture: true };
  dialog.addEventListener(heardFirst('keydown'), hearFirst, options);
  // Where the script is missing that lets others hear first.
  window.addEventListener('keydown', hear, options);
}

function actOnKey(
  event: KeyboardEvent,
  dialog: HTMLElement,
  block: HTMLElement | undefined,
  acts: ChoiceActs,
): boolean {
  const { key, shiftKey, ctrlKey, metaKey } = event;
  const [target] = event.composedPath();
  if (!(target instanceof Element) || !target.closest('main, .bars')) return false;
  if (ctrlKey || metaKey) {
    if (shiftKey || key.toLowerCase() !== 'z') return false;
    acts.undo();
    return true;
  }
  if (key === 'Tab' && !shiftKey && target.closest('main') && !target.closest(BESIDE)) {
    acts.toBar();
    return true;
  }
  if (key === 'Enter' || key === 'Delete') {
    if (target.closest(PRESSED) || !block) return false;
    acts.choose(block, true);
    return true;
  }
  if (shiftKey || !/^Arrow/.test(key)) return false;
  const next = block ? blockBy(key, block) : firstOnScreen(dialog);
  if (next) acts.point(next, true);
  return true;
}

function blockBy(key: string, block: HTMLElement): HTMLElement | undefined {
  if (key === 'ArrowDown') return blockBeside(block, 1);
  if (key === 'ArrowUp') return blockBeside(block, -1);
  const isInward = (key === 'ArrowRight') === (getComputedStyle(block).direction !== 'rtl');
  return isInward ? blockInside(block) : blockAround(block);
}

function firstOnScreen(dialog: HTMLElement): HTMLElement | undefined {
  const body = dialog.querySelector<HTMLElement>('article > .body');
  const { top } = dialog.getBoundingClientRect();
  const toolbar = dialog.querySelector('.toolbar')?.getBoundingClientRect().height ?? 0;
  const blocks = body ? blocksIn(body) : [];
  return blocks.find((each) => each.getBoundingClientRect().top >= top + toolbar) ?? blocks.at(-1);
}
