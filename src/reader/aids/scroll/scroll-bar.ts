import { formatNumber } from '../../../settings/numbers.ts';
import { interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import { element } from '../../../ui/controls/element.ts';
import { barButton } from '../bars/bar-button.ts';
import { showPlaying } from '../bars/show-playing.ts';
import { CLOSE, LESS, MORE, PLAY } from '../bars/signs.ts';

/** Actions of the buttons of the bar. */
interface BarActions {
  toggle(): void;
  change(by: 1 | -1): void;
  end(): void;
  /** Called where Escape is pressed while it moves: that closes nothing then. */
  stop(): void;
}

/** The bar that stands under the text while it scrolls by itself. */
interface ScrollBar {
  readonly element: HTMLElement;
  showMoving(isMoving: boolean): void;
  /** @param speed Words per minute. */
  showSpeed(speed: number): void;
}

/**
 * Build the bar.
 * @param actions What its buttons do.
 */
export function scrollBar({ toggle, change, end, stop }: BarActions): ScrollBar {
  const play = barButton('scroll-play', text('listenPlay', 'Play'), PLAY, toggle);
  const speed = element('p', { role: 'status' });
  // The reader ends what lies over the text before it closes.
  const moving = element('div', { class: 'over', hidden: true, style: 'display: none' });
  moving.addEventListener('end', stop);
  const bar = element(
    'div',
    { class: 'scroll-bar', role: 'group', 'aria-label': text('aidScroll', 'Scroll by itself'), ...interfaceWriting() },
    barButton('scroll-slower', text('aidSlower', 'Slower'), LESS, () => change(-1)),
    speed,
    barButton('scroll-faster', text('aidFaster', 'Faster'), MORE, () => change(1)),
    play,
    barButton('scroll-close', text('aidScrollEnd', 'Stop scrolling'), CLOSE, end),
  );
  return {
    element: bar,
    showMoving(isMoving) {
      showPlaying(play, isMoving);
      if (isMoving) bar.append(moving);
      else moving.remove();
    },
    showSpeed(words) {
      speed.textContent = text('aidSpeed', '$1 words per minute', formatNumber(words));
    },
  };
}
