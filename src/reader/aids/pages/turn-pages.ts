import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import { BLOCKS, READING_LINE_PX, spotAt } from '../../article/reading-place.ts';
import { TURN } from '../turn.ts';
import { hearTurns } from './hear-turns.ts';
import { coverOf, pageStarts, type Room } from './page-breaks.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import styles from './page-turns.css';

/** Room that the text of a page keeps to the bars above and below, in pixels. */
const GAP_PX = 10;

/** Height of the bar with the number of the page, in pixels, as the style sheet has it. */
const FOOT_PX = 48;

/** Pixels by which a page may miss its beginning: rounding. */
const MISS_PX = 2;

const styled = new WeakSet<HTMLElement>();

/**
 * Let an article be read page by page: nothing scrolls, no line is cut, and keys, wheel, swipes and presses at the edges
 * turn. The text stays where it is, one long column of which each page shows a stretch: so contents, search, reading aloud
 * and the place that is kept work as ever.
 * @param dialog The reader's dialog.
 * @param signal Ends it; the paragraph that is being read stays on the screen.
 */
export function turnPages(dialog: HTMLElement, signal: AbortSignal): void {
  const main = dialog.querySelector('main');
  if (!main) return;
  if (!styled.has(dialog)) adoptStyles(dialog, styles);
  styled.add(dialog);
  const frame = pageFrame(getComputedStyle(main.querySelector('.body') ?? main).direction, (by) => pages.turn(by));
  const pages = new Pages(dialog, main, frame);
  keepPlace(dialog, () => {
    dialog.dataset['pages'] = '';
    dialog.append(...frame.elements);
  });
  pages.measure();
  follow(dialog, main, pages, signal);
  hearTurns(dialog, main, pages, signal);
  signal.addEventListener('abort', () => {
    keepPlace(dialog, () => {
      delete dialog.dataset['pages'];
      for (const part of frame.elements) part.remove();
    });
  });
}

/** The pages of a text. */
export class Pages {
  readonly #dialog: HTMLElement;
  readonly #main: HTMLElement;
  readonly #frame: PageFrame;
  #starts: readonly number[] = [0];

  constructor(dialog: HTMLElement, main: HTMLElement, frame: PageFrame) {
    this.#dialog = dialog;
    this.#main = main;
    this.#frame = frame;
  }

  /** Find the pages anew: the text has another layout. */
  measure(): void {
    this.#starts = pageStarts(this.#main, this.#room(), this.#dialog.scrollTop);
    this.show();
  }

  /** Show what is to be covered and which page this is. */
  show(): void {
    const { above, below } = coverOf(this.#main, this.#room(), this.#dialog.clientHeight);
    this.#frame.show(above, below, this.#at() + 1, this.#starts.length);
  }

  /** Go to the next page or the one before. */
  turn(by: 1 | -1): void {
    const at = this.#at();
    const top = this.#dialog.scrollTop + this.#room().top;
    // Where something else has scrolled, the one before may be that in which it is.
    const isWithin = by < 0 && top > (this.#starts[at] ?? 0) + MISS_PX;
    this.go(isWithin ? at : at + by);
  }

  /** Go to a page, by its index; to the first or last one where there is none. */
  go(to: number): void {
    const start = this.#starts[Math.min(this.#starts.length - 1, Math.max(0, to))] ?? 0;
    // The first page has what stands before its first line too.
    const top = to <= 0 ? 0 : start - this.#room().top;
    this.#dialog.scrollTo({ top, behavior: 'instant' });
    this.show();
  }

  get last(): number {
    return this.#starts.length - 1;
  }

  /** Index of the page that is seen. */
  #at(): number {
    const top = this.#dialog.scrollTop + this.#room().top + MISS_PX;
    return this.#dialog.scrollTop <= 0
      ? 0
      : Math.max(
          0,
          this.#starts.findLastIndex((start) => start <= top),
        );
  }

  #room(): Room {
    return { top: READING_LINE_PX + GAP_PX, bottom: this.#dialog.clientHeight - FOOT_PX - GAP_PX };
  }
}

/** Follows what else scrolls, and changes of the layout. */
function follow(dialog: HTMLElement, main: HTMLElement, pages: Pages, signal: AbortSignal): void {
  let frame = 0;
  const soon = (act: () => void) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => !signal.aborted && act());
  };
  dialog.addEventListener('scroll', () => soon(() => pages.show()), { signal, passive: true });
  const layout = new ResizeObserver(() => soon(() => pages.measure()));
  layout.observe(main);
  layout.observe(dialog);
  signal.addEventListener('abort', () => layout.disconnect());
  const turn = (event: Event) => {
    event.preventDefault();
    pages.turn((event as CustomEvent<1 | -1>).detail);
  };
  dialog.addEventListener(TURN, turn, { signal });
}

/** Makes a change of the layout and brings the paragraph that is being read back to where it was. */
function keepPlace(dialog: HTMLElement, change: () => void): void {
  const blocks = [...dialog.querySelectorAll(`.body :is(${BLOCKS})`)];
  const spot = dialog.scrollTop > 0 ? spotAt(blocks, READING_LINE_PX) : undefined;
  change();
  if (!spot) return;
  const { top, height } = spot.element.getBoundingClientRect();
  dialog.scrollBy({ top: top + spot.passed * height - spot.below - READING_LINE_PX, behavior: 'instant' });
}
