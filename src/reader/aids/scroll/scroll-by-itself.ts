import { MAX_SPEED, MIN_SPEED } from '../../../settings/reading-aids.ts';
import { ownPace } from '../../../settings/reading-pace.ts';
import { interfaceDirection } from '../../../shared/interface-language.ts';
import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import { READING_LINE_PX } from '../../article/reading-place.ts';
import { heardFirst } from '../../while-open/heard-first.ts';
import { linesIn } from '../lines/find-lines.ts';
import { hearTextKeys } from '../text-keys.ts';
import { turnPage } from '../turn.ts';
import styles from './scroll-bar.css';
import { scrollBar } from './scroll-bar.ts';

/** Change of the pace by one press, in words per minute. */
const STEP = 20;

/** Pace of a reader whose own is not known and whose article says no reading time, in words per minute. */
const USUAL_SPEED = 220;

/** Longest time that one frame counts, in milliseconds: where the window was not seen, the text waits. */
const MAX_FRAME_MS = 100;

/** Keys that change the pace, and those that do nothing alone. */
const NOT_STOPPING = ['ArrowLeft', 'ArrowRight', 'Shift', 'Control', 'Alt', 'Meta'];

const styled = new WeakSet<HTMLElement>();

/** Readers that scroll by themselves, by their dialogs. */
const scrolling = new WeakMap<HTMLElement, (speed: number | undefined) => void>();

/**
 * Scroll the article by itself, at a pace in words per minute, with a bar to work it. Any key, the wheel and a touch stop it.
 * @param dialog The reader's dialog, which scrolls.
 * @param speed The pace that was chosen; undefined for the reader's own, as it was measured.
 * @param keep Called with a pace that is chosen now.
 * @param signal Ends it.
 */
export async function scrollByItself(
  dialog: HTMLElement,
  speed: number | undefined,
  keep: (speed: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const there = scrolling.get(dialog);
  if (there) {
    there(speed);
    return;
  }
  const body = dialog.querySelector<HTMLElement>('.body');
  if (!body) return;
  if (!styled.has(dialog)) adoptStyles(dialog, styles);
  styled.add(dialog);
  const ending = new AbortController();
  const until = AbortSignal.any([signal, ending.signal]);
  const start = speed ?? (await ownSpeed(dialog, countWords(body)));
  if (signal.aborted) return;
  const scroll = new Scroll(dialog, start, until);
  const bar = scrollBar({
    toggle: () => (scroll.isMoving ? scroll.stop() : scroll.begin()),
    change: (by) => changeBy(by),
    end: () => ending.abort(),
    stop: () => scroll.stop(),
  });
  const changeBy = (by: 1 | -1) => {
    scroll.speed = Math.min(MAX_SPEED, Math.max(MIN_SPEED, scroll.speed + by * STEP));
    bar.showSpeed(scroll.speed);
    keep(scroll.speed);
  };
  scroll.onMove = (isMoving) => bar.showMoving(isMoving);
  bar.showSpeed(scroll.speed);
  dialog.append(bar.element);
  dialog.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
  scrolling.set(dialog, (chosen) => {
    scroll.speed = chosen ?? scroll.speed;
    bar.showSpeed(scroll.speed);
    scroll.begin();
  });
  until.addEventListener('abort', () => {
    scroll.stop();
    const hadFocus = bar.element.matches(':focus-within');
    bar.element.remove();
    scrolling.delete(dialog);
    if (hadFocus) dialog.querySelector<HTMLElement>('#tool-aids')?.focus({ preventScroll: true });
  });
  stopAtOnce(dialog, bar.element, scroll, changeBy, until);
  scroll.begin();
}

/** Stops at any key, wheel and touch but those of the bar; the arrows to the sides change the pace. */
function stopAtOnce(
  dialog: HTMLElement,
  bar: Element,
  scroll: Scroll,
  changeBy: (by: 1 | -1) => void,
  signal: AbortSignal,
): void {
  const change = ({ key }: KeyboardEvent): boolean => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
    if (!scroll.isMoving) return false;
    changeBy((key === 'ArrowRight') === (interfaceDirection() === 'ltr') ? 1 : -1);
    return true;
  };
  hearTextKeys(dialog, change, signal);
  const stop = (event: Event) => {
    const [target] = event.composedPath();
    const isInBar = target instanceof Node && bar.contains(target);
    const isAlone = event instanceof KeyboardEvent && NOT_STOPPING.includes(event.key);
    if (!isInBar && !isAlone) scroll.stop();
  };
  for (const type of ['keydown', 'wheel']) {
    dialog.addEventListener(heardFirst(type), (first) => stop((first as CustomEvent<Event>).detail), { signal });
  }
  for (const type of ['keydown', 'touchstart', 'pointerdown']) {
    window.addEventListener(type, stop, { signal, capture: true, passive: true });
  }
}

/** The scrolling of a dialog. */
class Scroll {
  /** Pace in words per minute. */
  speed: number;
  /** Called when it begins and when it stops. */
  onMove: (isMoving: boolean) => void = () => undefined;
  readonly #dialog: HTMLElement;
  /** The text: another one may come in its place. */
  #body: HTMLElement | null = null;
  #words = 1;
  readonly #signal: AbortSignal;
  readonly #isStill = matchMedia('(prefers-reduced-motion: reduce)');
  #frame = 0;
  #last = 0;
  /** Pixels that are due. */
  #due = 0;

  constructor(dialog: HTMLElement, speed: number, signal: AbortSignal) {
    this.#dialog = dialog;
    this.#signal = signal;
    this.speed = speed;
  }

  get isMoving(): boolean {
    return this.#frame !== 0;
  }

  begin(): void {
    if (this.isMoving || this.#signal.aborted) return;
    this.#body = this.#dialog.querySelector<HTMLElement>('.body');
    if (!this.#body) return;
    this.#words = countWords(this.#body);
    this.#due = 0;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame((now) => this.#move(now));
    this.onMove(true);
  }

  stop(): void {
    if (!this.isMoving) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.onMove(false);
  }

  #move(now: number): void {
    if (!this.#body?.isConnected) {
      this.stop();
      return;
    }
    const perMinute = (this.#body.offsetHeight / this.#words) * this.speed;
    this.#due += (perMinute / 60_000) * Math.min(MAX_FRAME_MS, Math.max(0, now - this.#last));
    this.#last = now;
    const by = this.#dueNow();
    const { scrollTop } = this.#dialog;
    if (by > 0) {
      if (!turnPage(this.#dialog, 1)) this.#dialog.scrollBy({ top: by, behavior: 'instant' });
      this.#due -= by;
      if (this.#dialog.scrollTop === scrollTop || this.#isRead()) {
        this.stop();
        return;
      }
    }
    this.#frame = requestAnimationFrame((next) => this.#move(next));
  }

  /** Gives the whole pixels to go now: where less motion is asked for, a line at once; where pages are turned, a page. */
  #dueNow(): number {
    if (this.#dialog.dataset['pages'] !== undefined) {
      const page = this.#dialog.clientHeight - 2 * READING_LINE_PX;
      return this.#due >= page ? page : 0;
    }
    if (!this.#isStill.matches) return Math.floor(this.#due);
    const [line, next] = linesIn(this.#body ?? this.#dialog, READING_LINE_PX, this.#dialog.clientHeight).filter(
      ({ top }) => top >= READING_LINE_PX,
    );
    const step = line && next ? next.top - line.top : this.#dialog.clientHeight / 2;
    return this.#due >= step ? step : 0;
  }

  /** True once the end of the article is well on the screen. */
  #isRead(): boolean {
    return (this.#body?.getBoundingClientRect().bottom ?? 0) < this.#dialog.clientHeight / 2;
  }
}

/** Counts words as the browser divides them, at least one. */
function countWords(body: HTMLElement): number {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(body.textContent ?? '');
  let count = 0;
  for (const { isWordLike } of words) if (isWordLike) count++;
  return Math.max(1, count);
}

/** Gives the reader's own pace in words per minute: that of the article's reading time, as it was measured of them. */
async function ownSpeed(dialog: HTMLElement, words: number): Promise<number> {
  const minutes = Number(dialog.querySelector<HTMLElement>('.reading-time')?.dataset['minutes'] ?? 0);
  if (minutes < 2) return USUAL_SPEED;
  const factor = (await ownPace().catch(() => undefined)) ?? 1;
  const own = Math.round(words / (minutes * factor) / 10) * 10;
  return Math.min(MAX_SPEED, Math.max(MIN_SPEED, own));
}
