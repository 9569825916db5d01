/** Least scrolling in one direction, in pixels, that moves the bar. Set by hand: a hand that rests moves a little. */
const MIN_SCROLL_PX = 24;

/** Height of the strip at the top of the window in which the pointer shows the bar, in pixels. Set by hand. */
const EDGE_PX = 8;

/**
 * Let the toolbar go while one reads on, and come back when one scrolls up, at the top, and for a pointer at the upper
 * edge. While it has the focus or an open panel, its style keeps it; it gives way to what has the focus under it. It
 * never takes room from the text.
 * @param dialog The reader's dialog, which scrolls.
 * @param signal Ends it.
 */
export function keepToolbarQuiet(dialog: HTMLElement, signal: AbortSignal): void {
  const bar = dialog.querySelector<HTMLElement>('.toolbar');
  if (!bar) return;
  let last = dialog.scrollTop;
  let turn = last;
  const show = (state: 'top' | 'shown' | 'away') => {
    bar.dataset['bar'] = state;
  };
  const followScroll = () => {
    const top = dialog.scrollTop;
    if (Math.sign(top - last) !== Math.sign(last - turn)) turn = last;
    last = top;
    if (top <= bar.offsetHeight) show('top');
    else if (top - turn > MIN_SCROLL_PX) show('away');
    else if (turn - top > MIN_SCROLL_PX || bar.dataset['bar'] === 'top') show('shown');
  };
  const showAtEdge = ({ clientY }: PointerEvent) => {
    if (clientY < EDGE_PX && bar.dataset['bar'] === 'away') show('shown');
  };
  // Firefox scrolls to what has the focus only where it is off the screen, not where something covers it.
  const giveWay = ({ target }: FocusEvent) => {
    if (target instanceof Element && bar.dataset['bar'] === 'shown' && isUnder(target, bar)) show('away');
  };
  show(last <= bar.offsetHeight ? 'top' : 'shown');
  dialog.addEventListener('scroll', followScroll, { signal, passive: true });
  dialog.addEventListener('pointermove', showAtEdge, { signal, passive: true });
  dialog.addEventListener('focusin', giveWay, { signal });
}

/** True if the bar covers a part of the article; one that is larger than the window is the article itself. */
function isUnder(part: Element, bar: Element): boolean {
  const { top, height } = part.getBoundingClientRect();
  return !bar.contains(part) && height < innerHeight && top < bar.getBoundingClientRect().bottom;
}
