import { interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import baseStyles from '../../../ui/controls/base.css';
import { element } from '../../../ui/controls/element.ts';
import { keepEvents } from '../../../ui/controls/keep-events.ts';
import { styleSheet } from '../../../ui/controls/style-sheet.ts';
import barStyles from './offer-bar.css';
import { standAtFoot } from './stand-at-foot.ts';

/** Something that a bar offers to do. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  act(): void;
}

/** A bar at the foot of the reader that says a sentence, with buttons for what can be done. */
export interface OfferBar {
  /**
   * Say a sentence and offer what can be done now, in the place of what was said before; last of all to close the bar,
   * unless an offer of that name is among them.
   */
  say(sentence: string, ...offers: readonly Offer[]): void;
  /** Say only another sentence. */
  update(sentence: string): void;
  /** Move the focus to its first button. */
  focus(): void;
  /** Take it away. */
  close(): void;
}

/**
 * Show a bar, in a closed shadow tree: what the user keeps is no matter of the page.
 * @param dialog The reader's dialog.
 * @param name Its name for assistive technology.
 * @param kind Its class.
 * @param signal Takes it away.
 */
export function offerBar(dialog: HTMLElement, name: string, kind: string, signal: AbortSignal): OfferBar {
  const host = element('div', { class: kind, ...interfaceWriting() });
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  root.adoptedStyleSheets = [baseStyles, barStyles].map(styleSheet);
  keepEvents(root);
  const status = element('p', { role: 'status' });
  const offered = element('div', { class: 'offers' });
  const close = () => {
    const hadFocus = root.activeElement !== null;
    host.remove();
    if (hadFocus) dialog.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
  };
  root.append(element('div', { class: 'bar', role: 'group', 'aria-label': name }, status, offered));
  standAtFoot(dialog, host);
  signal.addEventListener('abort', () => host.remove());
  const update = (sentence: string) => {
    status.textContent = sentence;
  };
  return {
    update,
    close,
    focus: () => host.focus({ preventScroll: true }),
    say(sentence, ...offers) {
      const focused = root.activeElement?.id;
      update(sentence);
      const closing = { id: 'close', label: text('readerClose', 'Close'), act: close };
      const all = [...offers, ...(offers.at(-1)?.id === 'close' ? [] : [closing])].map(button);
      offered.replaceChildren(...all);
      // The button that was pressed has gone, and with it the focus would.
      if (focused !== undefined) (all.find(({ id }) => id === focused) ?? all[0])?.focus({ preventScroll: true });
    },
  };
}

function button({ id, label, act }: Offer): HTMLElement {
  const made = element('button', { type: 'button', id }, label);
  made.addEventListener('click', act);
  return made;
}
