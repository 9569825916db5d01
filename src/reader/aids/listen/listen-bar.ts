import { interfaceWriting } from '../../../shared/interface-language.ts';
import { listenLabel } from '../../../shared/labels.ts';
import { text } from '../../../shared/text.ts';
import { element } from '../../../ui/controls/element.ts';
import { drawnIcon } from '../../../ui/controls/icon.ts';
import { panelTool, toolButton } from '../../tools/tool.ts';

/** Actions of the buttons of the bar. */
export interface BarActions {
  toggle(): void;
  /** Go on or back by sentences, by paragraphs or by sections. */
  step(unit: 'sentence' | 'paragraph', by: 1 | -1): void;
  end(): void;
}

/** The bar that stands under the text while an article is read aloud. */
export interface ListenBar {
  readonly element: HTMLElement;
  /** Panel with what can be chosen; it is filled when it opens. */
  readonly panel: HTMLElement;
  showPlaying(isPlaying: boolean): void;
  /** Say a sentence for the user, or none. */
  say(sentence: string): void;
}

/** Strokes of its icons, on a square of 24 units. */
const STROKES = {
  play: 'M8 5.5v13l10-6.5z',
  pause: 'M8.5 6v12M15.5 6v12',
  'back sentence': 'M14.5 6.5l-6 5.5 6 5.5',
  'on sentence': 'M9.5 6.5l6 5.5-6 5.5',
  'back paragraph': 'M17.5 6.5l-6 5.5 6 5.5M7 6.5v11',
  'on paragraph': 'M6.5 6.5l6 5.5-6 5.5M17 6.5v11',
  voice:
    'M12 4.5a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-5 0v-4a2.5 2.5 0 0 1 2.5-2.5M6.5 10.5a5.5 5.5 0 0 0 11 0M12 16v3.5',
  close: 'M6.5 6.5l11 11m0-11l-11 11',
} as const;

/**
 * Build the bar.
 * @param actions What its buttons do.
 */
export function listenBar({ toggle, step, end }: BarActions): ListenBar {
  const status = element('p', { role: 'status' });
  const play = button('listen-play', text('listenPlay', 'Play'), 'play', toggle);
  const panel = element('div', { role: 'dialog', 'aria-label': voiceAndSpeed() });
  const choose = button('listen-choices', voiceAndSpeed(), 'voice', () => undefined);
  const row = element(
    'div',
    { class: 'listen-buttons' },
    button('listen-paragraph-back', text('listenParagraphBack', 'Previous paragraph'), 'back paragraph', () =>
      step('paragraph', -1),
    ),
    button('listen-back', text('listenBack', 'Previous sentence'), 'back sentence', () => step('sentence', -1)),
    play,
    button('listen-on', text('listenOn', 'Next sentence'), 'on sentence', () => step('sentence', 1)),
    button('listen-paragraph-on', text('listenParagraphOn', 'Next paragraph'), 'on paragraph', () =>
      step('paragraph', 1),
    ),
    ...panelTool(choose, panel),
    button('listen-close', text('listenClose', 'Stop listening'), 'close', end),
  );
  const bar = element(
    'div',
    { class: 'listen', role: 'group', 'aria-label': listenLabel(), ...interfaceWriting() },
    status,
    row,
  );
  return {
    element: bar,
    panel,
    showPlaying(isPlaying) {
      const name = isPlaying ? text('listenPause', 'Pause') : text('listenPlay', 'Play');
      play.replaceChildren(drawn(isPlaying ? 'pause' : 'play'));
      play.title = name;
      play.ariaLabel = name;
    },
    say(sentence) {
      status.textContent = sentence;
    },
  };
}

const voiceAndSpeed = (): string => text('listenChoices', 'Voice and speed');

const drawn = (name: keyof typeof STROKES): SVGElement => drawnIcon(name, STROKES[name]);

function button(id: string, name: string, sign: keyof typeof STROKES, press: () => void): HTMLButtonElement {
  const made = toolButton(id, name, drawn(sign));
  made.addEventListener('click', press);
  return made;
}
