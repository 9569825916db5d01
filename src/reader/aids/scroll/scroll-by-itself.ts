import { MAX_SPEED, MIN_SPEED } from '../../../settings/reading-aids.ts';
import { ownPace } from '../../../settings/reading-pace.ts';
import { interfaceDirection } from '../../../shared/interface-language.ts';
import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import { heardFirst } from '../../while-open/heard-first.ts';
import { standAtFoot } from '../bars/stand-at-foot.ts';
import { hearTextKeys } from '../text-keys.ts';
import styles from './scroll-bar.css';
import { scrollBar } from './scroll-bar.ts';
import { countWords, Scrolling } from './scrolling.ts';

/** Change of the pace by one press, in words per minute. */
const STEP = 20;

/** Pace of a reader whose own is not known and whose article says no reading time, in words per minute. */
const USUAL_SPEED = 220;

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
  if (signal.aborted || scrolling.has(dialog)) return;
  const scroll = new Scrolling(dialog, start, until);
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
  standAtFoot(dialog, bar.element);
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
  scroll: Scrolling,
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

/** Gives the reader's own pace in words per minute: that of the article's reading time, as it was measured of them. */
async function ownSpeed(dialog: HTMLElement, words: number): Promise<number> {
  const minutes = Number(dialog.querySelector<HTMLElement>('.reading-time')?.dataset['minutes'] ?? 0);
  if (minutes < 2) return USUAL_SPEED;
  const factor = (await ownPace().catch(() => undefined)) ?? 1;
  const own = Math.round(words / (minutes * factor) / 10) * 10;
  return Math.min(MAX_SPEED, Math.max(MIN_SPEED, own));
}
