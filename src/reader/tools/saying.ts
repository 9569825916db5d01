import { interfaceWriting } from '../../shared/interface-language.ts';
import { element } from '../../ui/controls/element.ts';

/** Shortest time for which words are shown, and time for each letter of a sentence, in milliseconds. Set by hand. */
const MIN_SAYING_MS = 1500;
const LETTER_MS = 80;

/**
 * Make a place in which words are shown and said for a moment: those of a setting that a key has changed, or a sentence.
 * @param dialog The reader's dialog.
 * @returns Says words.
 */
export function saying(dialog: HTMLElement): (words: string) => void {
  const status = element('p', { class: 'said', role: 'status', ...interfaceWriting() });
  dialog.append(status);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    status.textContent = words;
    timer = setTimeout(() => (status.textContent = ''), Math.max(MIN_SAYING_MS, words.length * LETTER_MS));
  };
}
