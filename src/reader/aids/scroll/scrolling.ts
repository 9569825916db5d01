import { READING_LINE_PX } from '../../article/reading-place.ts';
import { linesIn } from '../lines/find-lines.ts';
import { turnPage } from '../turn.ts';

/** Longest time that one frame counts, in milliseconds: where the window was not seen, the text waits. */
const MAX_FRAME_MS = 100;

/** Pixels by which the end of what can be scrolled may be missed: rounding. */
const END_PX = 2;

/** Height below which no line is, in pixels: nothing is measured before so much is due. Set by hand. */
const LEAST_LINE_PX = 12;

/** The scrolling of a dialog. */
export class Scrolling {
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
  #isLastPage = false;

  /**
   * @param dialog The reader's dialog, which scrolls.
   * @param speed Pace in words per minute.
   * @param signal Ends it.
   */
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
    this.#isLastPage = false;
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
    if (by > 0) this.#goOn(by);
    if (this.#isAtEnd()) {
      this.stop();
      return;
    }
    this.#frame = requestAnimationFrame((next) => this.#move(next));
  }

  #goOn(by: number): void {
    const { scrollTop } = this.#dialog;
    if (turnPage(this.#dialog, 1)) {
      this.#due = 0;
      this.#isLastPage = this.#dialog.scrollTop === scrollTop;
      return;
    }
    this.#dialog.scrollBy({ top: by, behavior: 'instant' });
    // Where a page is zoomed out, a pixel may be too little to move it.
    this.#due -= this.#dialog.scrollTop - scrollTop;
  }

  /** Gives the whole pixels to go now: where less motion is asked for, a line at once; where pages are turned, a page. */
  #dueNow(): number {
    if (this.#dialog.dataset['pages'] !== undefined) {
      const page = this.#dialog.clientHeight - 2 * READING_LINE_PX;
      return this.#due >= page ? page : 0;
    }
    if (!this.#isStill.matches) return Math.floor(this.#due);
    if (this.#due < LEAST_LINE_PX) return 0;
    const [line, next] = linesIn(this.#body ?? this.#dialog, READING_LINE_PX, this.#dialog.clientHeight).filter(
      ({ top }) => top >= READING_LINE_PX,
    );
    const step = line && next ? next.top - line.top : this.#dialog.clientHeight / 2;
    return this.#due >= step ? step : 0;
  }

  /** True once the end of the article is well on the screen, or nothing is left to scroll. */
  #isAtEnd(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.#dialog;
    if (this.#dialog.dataset['pages'] !== undefined) return this.#isLastPage;
    const bottom = this.#body?.getBoundingClientRect().bottom ?? 0;
    return bottom < clientHeight / 2 || scrollTop >= scrollHeight - clientHeight - END_PX;
  }
}

/** Counts words as the browser divides them, at least one. */
export function countWords(body: HTMLElement): number {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(body.textContent ?? '');
  let count = 0;
  for (const { isWordLike } of words) if (isWordLike) count++;
  return Math.max(1, count);
}
