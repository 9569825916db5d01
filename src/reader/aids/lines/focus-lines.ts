import type { LineFocus } from '../../../settings/reading-aids.ts';
import { element } from '../../../ui/controls/element.ts';
import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import { READING_LINE_PX } from '../../article/reading-place.ts';
import { hearTextKeys } from '../text-keys.ts';
import { turnPage } from '../turn.ts';
import { type Line, linesIn, nearestLine, OURS, PARAGRAPHS } from './find-lines.ts';
import styles from './line-focus.css';

/** Form in which the line is seen. */
export type FocusForm = Exclude<LineFocus, 'off'>;

/** Lines that are seen at once, by form. */
const LINES_SEEN: Readonly<Record<FocusForm, number>> = { line: 1, lines3: 3, lines5: 5, ruler: 1, paragraph: 1 };

/** Part of the window between which keys move the line; beyond it, they scroll the text. Set by hand. */
const HIGHEST = 0.3;
const LOWEST = 0.45;

/** Part of the height of a line by which more is seen above and below it: long letters and signs above capitals. */
const MARGIN = 0.25;

/** Dialogs whose tree has the styles. */
const styled = new WeakSet<HTMLElement>();

/**
 * Let the line that is read stand out: all else is dimmed, or a ruler lies under it. It follows the pointer, the scrolling
 * and the arrow keys, never takes a click, and alters nothing of the text.
 * @param dialog The reader's dialog, which scrolls.
 * @param form What is seen of the text.
 * @param signal Ends it.
 */
export function focusLines(dialog: HTMLElement, form: FocusForm, signal: AbortSignal): void {
  // Another article may come in the place of the one that is shown.
  const main = dialog.querySelector('main');
  if (!main) return;
  if (!styled.has(dialog)) adoptStyles(dialog, styles);
  styled.add(dialog);
  const [above, below] = [element('div'), element('div')];
  const veil = element('div', { class: 'line-focus', 'data-form': form, 'aria-hidden': 'true' }, above, below);
  dialog.append(veil);
  signal.addEventListener('abort', () => veil.remove());
  const focus = new Focus(dialog, main, form, ({ top, bottom }) => {
    above.style.blockSize = `${Math.max(0, top)}px`;
    below.style.insetBlockStart = `${bottom}px`;
  });
  focus.show();
  follow(dialog, main, focus, signal);
}

/** The line that is read. */
class Focus {
  readonly #dialog: HTMLElement;
  readonly #main: Element;
  readonly #whole: string | undefined;
  readonly #count: number;
  readonly #draw: (seen: Line) => void;
  /** Height of the window at which the line is looked for, in pixels. */
  #height: number;

  constructor(dialog: HTMLElement, main: Element, form: FocusForm, draw: (seen: Line) => void) {
    this.#dialog = dialog;
    this.#main = main;
    this.#whole = form === 'paragraph' ? PARAGRAPHS : undefined;
    this.#count = LINES_SEEN[form];
    this.#draw = draw;
    const first = this.#lines().find(({ top }) => top >= READING_LINE_PX);
    this.#height = first ? (first.top + first.bottom) / 2 : READING_LINE_PX;
  }

  /** Look for the line at another height, or again where the text has moved. */
  show(height = this.#height): void {
    this.#height = height;
    const lines = this.#lines();
    const at = nearestLine(lines, height);
    if (at < 0) return;
    const half = (this.#count - 1) / 2;
    const first = lines[Math.max(0, at - half)] as Line;
    const last = lines[Math.min(lines.length - 1, at + half)] as Line;
    const margin = (line: Line) => Math.min(12, (line.bottom - line.top) * MARGIN);
    this.#draw({ top: first.top - margin(first), bottom: last.bottom + margin(last) });
  }

  /**
   * Go to the next line or the one before; the text moves with it.
   * @returns False at the end.
   */
  step(by: 1 | -1): boolean {
    const lines = this.#lines();
    const line = lines[nearestLine(lines, this.#height) + by];
    if (!line) return this.#turn(by);
    const middle = (line.top + line.bottom) / 2;
    const before = this.#dialog.scrollTop;
    const least = innerHeight * HIGHEST;
    const most = innerHeight * LOWEST;
    const isPage = this.#dialog.dataset['pages'] !== undefined;
    const wanted = isPage ? 0 : by > 0 ? Math.max(0, middle - most) : Math.min(0, middle - least);
    if (wanted !== 0) this.#dialog.scrollBy({ top: wanted, behavior: 'instant' });
    this.show(middle - (this.#dialog.scrollTop - before));
    return true;
  }

  /** Turns a page, where pages are turned, and goes to its first line, or its last. */
  #turn(by: 1 | -1): boolean {
    const { scrollTop } = this.#dialog;
    if (!turnPage(this.#dialog, by) || this.#dialog.scrollTop === scrollTop) return false;
    const line = this.#lines().at(by > 0 ? 0 : -1);
    if (line) this.show((line.top + line.bottom) / 2);
    return true;
  }

  /** Lists the lines on the screen and a screen around it; of a page those that it shows. */
  #lines(): readonly Line[] {
    if (this.#dialog.dataset['pages'] === undefined) return this.#linesFrom(-innerHeight, innerHeight * 2);
    const [top, bottom] = [READING_LINE_PX, innerHeight - READING_LINE_PX];
    return this.#linesFrom(top, bottom).filter((line) => line.top >= top && line.bottom <= bottom);
  }

  #linesFrom(from: number, to: number): readonly Line[] {
    return linesIn(this.#main.querySelector('article') ?? this.#main, from, to, { whole: this.#whole, none: OURS });
  }
}

/** Follows pointer, keys, scrolling, and changes of the layout. */
function follow(dialog: HTMLElement, main: Element, focus: Focus, signal: AbortSignal): void {
  let frame = 0;
  let point = '';
  const showSoon = (height?: number) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => !signal.aborted && focus.show(height));
  };
  const notePoint = ({ pointerType, type, screenX, screenY, clientY, target }: PointerEvent) => {
    // A finger that scrolls points at nothing.
    if (pointerType === 'touch' && type === 'pointermove') return;
    // Text that moves under a resting pointer is a move for browsers.
    const where = `${screenX} ${screenY}`;
    const isRest = type === 'pointermove' && point === where;
    point = where;
    if (!isRest && target instanceof Element && main.contains(target)) showSoon(clientY);
  };
  dialog.addEventListener('pointermove', notePoint, { signal, passive: true });
  dialog.addEventListener('pointerdown', notePoint, { signal, passive: true });
  dialog.addEventListener('scroll', () => showSoon(), { signal, passive: true });
  window.addEventListener('resize', () => showSoon(), { signal });
  const layout = new ResizeObserver(() => showSoon());
  layout.observe(main);
  signal.addEventListener('abort', () => layout.disconnect());
  const step = ({ key, shiftKey }: KeyboardEvent) => {
    if (shiftKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
    // A move of the pointer before it must not count after it.
    cancelAnimationFrame(frame);
    return focus.step(key === 'ArrowDown' ? 1 : -1);
  };
  hearTextKeys(dialog, step, signal);
}
