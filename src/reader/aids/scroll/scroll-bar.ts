import { formatNumber } from '../../../settings/numbers.ts';
import { interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import { element } from '../../../ui/controls/element.ts';
import { drawnIcon } from '../../../ui/controls/icon.ts';
import { toolButton } from '../../tools/tool.ts';

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

/** Strokes of its icons, on a square of 24 units. */
const STROKES = {
  play: 'M8 5.5v13l10-6.5z',
  pause: 'M8.5 6v12M15.5 6v12',
  slower: 'M6 12h12',
  faster: 'M6 12h12M12 6v12',
  close: 'M6.5 6.5l11 11m0-11l-11 11',
} as const;

/**
 * Build the bar.
 * @param actions What its buttons do.
 */
export function scrollBar({ toggle, change, end, stop }: BarActions): ScrollBar {
  const play = button('scroll-play', text('listenPlay', 'Play'), 'play', toggle);
  const speed = element('p', { role: 'status' });
  // The reader ends what lies over the text before it closes.
  const moving = element('div', { class: 'over', hidden: true, style: 'display: none' });
  moving.addEventListener('end', stop);
  const bar = element(
    'div',
    { class: 'scroll-bar', role: 'group', 'aria-label': text('aidScroll', 'Scroll by itself'), ...interfaceWriting() },
    button('scroll-slower', text('aidSlower', 'Slower'), 'slower', () => change(-1)),
    speed,
    button('scroll-faster', text('aidFaster', 'Faster'), 'faster', () => change(1)),
    play,
    button('scroll-close', text('aidScrollEnd', 'Stop scrolling'), 'close', end),
  );
  return {
    element: bar,
    showMoving(isMoving) {
      const name = isMoving ? text('listenPause', 'Pause') : text('listenPlay', 'Play');
      play.replaceChildren(drawn(isMoving ? 'pause' : 'play'));
      play.title = name;
      play.ariaLabel = name;
      if (isMoving) bar.append(moving);
      else moving.remove();
    },
    showSpeed(words) {
      speed.textContent = text('aidSpeed', '$1 words per minute', formatNumber(words));
    },
  };
}

const drawn = (name: keyof typeof STROKES): SVGElement => drawnIcon(name, STROKES[name]);

function button(id: string, name: string, sign: keyof typeof STROKES, press: () => void): HTMLButtonElement {
  const made = toolButton(id, name, drawn(sign));
  made.addEventListener('click', press);
  return made;
}
