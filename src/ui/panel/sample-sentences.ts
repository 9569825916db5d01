import { text } from '../../shared/text.ts';
import { aroundGap, GAP } from '../controls/around-gap.ts';
import { element } from '../controls/element.ts';

/**
 * Builds the first sentence of the samples that show the type, with a word that looks like a link. It is so short that
 * it stands in one line of the popup at the start values, in every language.
 * @param name Name of its element.
 */
export function sampleSentence(name: 'p' | 'span'): HTMLElement {
  const link = element('span', { class: 'link' }, text('sampleLink', 'disappears'));
  return element(name, {}, ...aroundGap(text('sampleLine', 'Good type $1.', GAP), link));
}

/** Words the sentence after it. */
export function sampleEnd(): string {
  return text('sampleEnd', 'Only the story is left.');
}
