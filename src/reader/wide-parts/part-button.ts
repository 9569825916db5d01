import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { copyText } from '../tools/copy-text.ts';

/** Time for which a button shows that it has copied, in milliseconds. Set by hand. */
const SHOWN_MS = 2000;

/**
 * Build a button at the corner of a table or of code. Its words are no text of the article: they stand in an attribute.
 * @param name Its words.
 * @param act Called at each press.
 */
export function partButton(name: string, act: (button: HTMLElement) => void): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': name, 'data-words': name });
  button.addEventListener('click', () => act(button));
  return button;
}

/**
 * Build a button that copies something, and says so in its own words for a while.
 * @param name Its words.
 * @param made Gives the text at each press.
 */
export function copyButton(name: string, made: () => string): HTMLElement {
  return partButton(name, async (button) => {
    if (!(await copyText(made()))) return;
    button.dataset['words'] = button.ariaLabel = text('copied', 'Copied');
    setTimeout(() => {
      button.dataset['words'] = button.ariaLabel = name;
    }, SHOWN_MS);
  });
}
