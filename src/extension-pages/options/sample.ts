import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

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
    element(
      'p',
      {},
      text('sampleBefore', 'Set well, type '),
      element('span', { class: 'link' }, text('sampleLink', 'disappears')),
      text('sampleAfter', ', and only the story is left.'),
    ),
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
