import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { sampleEnd, sampleSentence } from '../../ui/panel/sample-sentences.ts';

/**
 * Builds a piece of an article in which each change is seen at once.
 * @param undo Button for its corner that undoes a change.
 */
export function sampleArticle(undo: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: 'sample-article' },
    undo,
    element('p', { class: 'sample-title' }, text('sampleTitle', 'A page made for reading')),
    element('p', {}, sampleSentence('span'), ` ${sampleEnd()}`),
    element(
      'p',
      {},
      text(
        'sampleMore',
        'Change anything below and watch these lines: how far the eye travels, where it finds the next line, and how long it stays before it tires.',
      ),
    ),
  );
}
