import { element } from './element.ts';

/** The heading of a page of ours, with our sign. */
export function title(words: string): HTMLElement {
  return element('h1', {}, element('img', { src: 'icons/lectern-48.png', alt: '', width: 24, height: 24 }), words);
}
