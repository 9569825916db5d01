import { interfaceWriting } from '../../../shared/interface-language.ts';
import { listenLabel } from '../../../shared/labels.ts';
import { text } from '../../../shared/text.ts';
import { element } from '../../../ui/controls/element.ts';
import { buttonWithPanel } from '../../tools/button-with-panel.ts';
import { barButton } from '../bars/bar-button.ts';
import { showPlaying } from '../bars/show-playing.ts';
import { BACK, CLOSE, FAR_BACK, FAR_ON, ON, PLAY, VOICE } from '../bars/signs.ts';

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

/**
 * Build the bar.
 * @param actions What its buttons do.
 */
export function listenBar({ toggle, step, end }: BarActions): ListenBar {
  const status = element('p', { role: 'status' });
  const play = barButton('listen-play', text('listenPlay', 'Play'), PLAY, toggle);
  const panel = element('div', { role: 'dialog' });
  const choose = barButton('listen-choices', text('listenChoices', 'Voice and speed'), VOICE, () => undefined);
  const row = element(
    'div',
    { class: 'listen-buttons' },
    barButton('listen-paragraph-back', text('listenParagraphBack', 'Previous paragraph'), FAR_BACK, () =>
      step('paragraph', -1),
    ),
    barButton('listen-back', text('listenBack', 'Previous sentence'), BACK, () => step('sentence', -1)),
    play,
    barButton('listen-on', text('listenOn', 'Next sentence'), ON, () => step('sentence', 1)),
    barButton('listen-paragraph-on', text('listenParagraphOn', 'Next paragraph'), FAR_ON, () => step('paragraph', 1)),
    ...buttonWithPanel(choose, panel),
    barButton('listen-close', text('listenClose', 'Stop listening'), CLOSE, end),
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
    showPlaying: (isPlaying) => showPlaying(play, isPlaying),
    say(sentence) {
      status.textContent = sentence;
    },
  };
}
