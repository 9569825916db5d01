import { heardFirst } from '../../while-open/heard-first.ts';
import { hearTextKeys } from '../text-keys.ts';
import type { Pages } from './turn-pages.ts';

/** Part of the width of the window at each side in which a press turns. Set by hand: as wide as a thumb on a phone. */
const EDGE = 0.12;

/** Shortest way of a swipe, in pixels. */
const MIN_SWIPE_PX = 40;

/** Time for which one turn of the wheel counts, in milliseconds: touch pads go on sending it. Set by hand. */
const WHEEL_MS = 350;

/** Parts that scroll for themselves. */
const SCROLLED = '.tool-panel, .over, textarea, select';

/** Parts that are pressed or moved for themselves. */
const PRESSED =
  'a, button, summary, label, input, select, textarea, img, video, audio, iframe, .scroll-box, .over, .tool-panel, .toolbar, .bars, .page-foot, .embed';

/**
 * Turn pages by keys, wheel, swipes, and presses at the edges of the window.
 * @param dialog The reader's dialog.
 * @param main The text.
 * @param pages What is turned.
 * @param signal Ends it.
 */
export function hearTurns(dialog: HTMLElement, main: HTMLElement, pages: Pages, signal: AbortSignal): void {
  /** 1 where the text runs from left to right, -1 for the other way. */
  const onward = (): 1 | -1 => (getComputedStyle(main.querySelector('.body') ?? main).direction === 'rtl' ? -1 : 1);
  hearTextKeys(dialog, (event) => turnByKey(event, pages, onward()), signal);
  let wheeled = Number.NEGATIVE_INFINITY;
  const wheel = (event: WheelEvent) => {
    const { deltaX, deltaY, timeStamp, ctrlKey } = event;
    const [target] = event.composedPath();
    const isSideways = Math.abs(deltaX) > Math.abs(deltaY);
    const own = isSideways ? `${SCROLLED}, .scroll-box` : SCROLLED;
    if (ctrlKey || (target instanceof Element && target.closest(own))) return;
    if (timeStamp - wheeled > WHEEL_MS) {
      const by = isSideways ? deltaX * onward() : deltaY;
      if (by !== 0) pages.turn(by > 0 ? 1 : -1);
      wheeled = timeStamp;
    }
  };
  dialog.addEventListener(heardFirst('wheel'), (first) => wheel((first as CustomEvent<WheelEvent>).detail), { signal });
  followPointer(dialog, pages, onward, signal);
}

function turnByKey({ key, shiftKey }: KeyboardEvent, pages: Pages, onward: 1 | -1): boolean {
  if (key === 'Home') pages.go(0);
  else if (key === 'End') pages.go(pages.last);
  else {
    const ways: Readonly<Record<string, 1 | -1>> = {
      ' ': shiftKey ? -1 : 1,
      PageDown: 1,
      PageUp: -1,
      ArrowDown: 1,
      ArrowUp: -1,
      ArrowRight: onward,
      ArrowLeft: onward > 0 ? -1 : 1,
    };
    const by = Object.hasOwn(ways, key) && (!shiftKey || key === ' ') ? ways[key] : undefined;
    if (!by) return false;
    pages.turn(by);
  }
  return true;
}

function followPointer(dialog: HTMLElement, pages: Pages, onward: () => 1 | -1, signal: AbortSignal): void {
  let from: PointerEvent | undefined;
  const isText = ({ target }: Event) => target instanceof Element && !target.closest(PRESSED);
  const down = (event: PointerEvent) => {
    from = event.isPrimary && event.button === 0 && isText(event) ? event : undefined;
  };
  const up = (event: PointerEvent) => {
    const [x, y] = [event.clientX - (from?.clientX ?? 0), event.clientY - (from?.clientY ?? 0)];
    const far = Math.max(Math.abs(x), Math.abs(y));
    const isSwipe = from?.pointerType === 'touch' && far >= MIN_SWIPE_PX;
    const isPress = from !== undefined && far < MIN_SWIPE_PX / 4;
    from = undefined;
    if (isSwipe) {
      const ahead = Math.abs(x) > Math.abs(y) ? -x * onward() : -y;
      pages.turn(ahead > 0 ? 1 : -1);
    } else if (isPress) turnAtEdge(event, pages, onward());
  };
  dialog.addEventListener('pointerdown', down, { signal });
  dialog.addEventListener('pointerup', up, { signal });
  dialog.addEventListener('pointercancel', () => (from = undefined), { signal });
}

function turnAtEdge({ clientX }: PointerEvent, pages: Pages, onward: 1 | -1): void {
  if (getSelection()?.isCollapsed === false) return;
  const share = clientX / innerWidth;
  if (share < EDGE) pages.turn(onward > 0 ? -1 : 1);
  if (share > 1 - EDGE) pages.turn(onward);
}
