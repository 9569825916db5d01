// The words that the libraries without words of their own show.
import { record } from './present.ts';

/** Words of a layer that asks for consent. */
export const CONSENT = 'We and our partners use cookies to measure how this page is read. Do you agree?';

/** The content of a layer: a heading, a sentence, a button to use it and one to close it. */
export interface Words {
  readonly heading: string;
  readonly text: string;
  readonly use: string;
  readonly close: string;
}

/** A box that asks for an address. */
export const SIGN_UP: Words = {
  heading: 'Never miss a story',
  text: 'Sign up for our newsletter and get the best stories in your inbox.',
  use: 'Subscribe',
  close: 'No thanks',
};

/** A box that asks for consent. */
export const AGREE: Words = { heading: 'Your privacy', text: CONSENT, use: 'Settings', close: 'Accept all' };

/** The words as elements; the control to use is `.use`, the one to close is `.close`. */
export function drawWords(words: Words, close: () => unknown): HTMLElement[] {
  const heading = Object.assign(document.createElement('h2'), { textContent: words.heading });
  const text = Object.assign(document.createElement('p'), { textContent: words.text });
  const use = Object.assign(document.createElement('button'), { type: 'button', className: 'use' });
  const leave = Object.assign(document.createElement('button'), { type: 'button', className: 'close' });
  use.textContent = words.use;
  leave.textContent = words.close;
  use.addEventListener('click', () => record('used'));
  leave.addEventListener('click', () => {
    record('closed');
    close();
  });
  return [heading, text, use, leave];
}

/** A menu of three entries; the one to use is `.use`. */
export function drawMenu(): HTMLElement {
  const menu = document.createElement('div');
  for (const name of ['Copy the address', 'Print', 'Send it by mail']) {
    const entry = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'use',
      textContent: name,
    });
    entry.addEventListener('click', () => record('used'));
    menu.append(entry);
  }
  return menu;
}
