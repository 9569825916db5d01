import { interfaceLanguage, interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import { element } from '../../../ui/controls/element.ts';
import { icon } from '../../../ui/controls/icon.ts';
import { toolButton } from '../../tools/tool-button.ts';
import type { ModelProblem } from './browser-model.ts';

/** The bar under the text while the browser's model works. */
export interface ModelBar {
  readonly element: HTMLElement;
  say(sentence: string): void;
  /** Show that work goes on, with a way to end it; without one that it has ended. */
  showWork(cancel?: () => void): void;
}

/**
 * Build it.
 * @param name Its name for assistive technology.
 * @param close Called when it is closed.
 * @param controls What stands in it beside the sentence.
 */
export function modelBar(name: string, close: () => void, ...controls: readonly HTMLElement[]): ModelBar {
  const status = element('p', { role: 'status' });
  const cancel = element(
    'button',
    { type: 'button', id: 'model-cancel', hidden: true },
    text('lookUpCancel', 'Cancel'),
  );
  const closing = toolButton('model-close', text('readerClose', 'Close'), icon('close'));
  closing.addEventListener('click', close);
  let end: (() => void) | undefined;
  cancel.addEventListener('click', () => end?.());
  const row = element('div', { class: 'model-buttons' }, ...controls, cancel, closing);
  const bar = element('div', { class: 'model', role: 'group', 'aria-label': name, ...interfaceWriting() }, status, row);
  return {
    element: bar,
    say(sentence) {
      status.textContent = sentence;
    },
    showWork(ending) {
      end = ending;
      const hadFocus = cancel.matches(':focus');
      cancel.hidden = !ending;
      bar.ariaBusy = String(Boolean(ending));
      if (!ending && hadFocus) closing.focus({ preventScroll: true });
    },
  };
}

/** Words the part of a download that is there, from 0 to 1, or that none begins. */
export function downloadSentence(part: number | 'stalled'): string {
  if (part === 'stalled') {
    return text('modelStalled', 'The download hasn’t begun yet: this browser may not be able to get its model.');
  }
  const share = new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' }).format(part);
  return text('modelDownloading', 'Your browser is downloading its model: $1', share);
}

/** Words a problem. */
export function problemSentence(problem: ModelProblem): string {
  const sentences: Readonly<Record<ModelProblem, string>> = {
    unavailable: text('modelUnavailable', 'Your browser has no model for this on this device.'),
    refused: text('modelRefused', 'This page doesn’t let your browser’s model work here.'),
    'too long': text('modelTooLong', 'The text is too long for your browser’s model.'),
    'same language': text('modelSameLanguage', 'The text is in this language already.'),
    'unknown language': text('modelUnknownLanguage', 'The language of the text isn’t known.'),
    failed: text('modelFailed', 'Your browser’s model failed. Try again.'),
  };
  return sentences[problem];
}

/** Says who has made a text. */
export const madeBySentence = (): string => text('modelMade', 'Made by your browser’s model; it may be wrong.');
