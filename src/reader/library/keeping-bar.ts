import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import baseStyles from '../../ui/controls/base.css';
import { element } from '../../ui/controls/element.ts';
import { keepEvents } from '../../ui/controls/keep-events.ts';
import { styleSheet } from '../../ui/controls/style-sheet.ts';
import { standAtFoot } from '../aids/bars/stand-at-foot.ts';
import barStyles from './keeping-bar.css';

/** Something that the bar offers to do. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  act(): void;
}

/** The bar at the foot of the reader while an article is being kept, and after that. */
export interface KeepingBar {
  /** Say a sentence and offer what can be done now, in the place of what was said before. */
  say(sentence: string, ...offers: readonly Offer[]): void;
  /** Say only another sentence. */
  update(sentence: string): void;
  /** Take it away. */
  close(): void;
}

/**
 * Show the bar, in a closed shadow tree: what is in the library is no matter of the page.
 * @param dialog The reader's dialog.
 * @param signal Takes it away.
 */
export function keepingBar(dialog: HTMLElement, signal: AbortSignal): KeepingBar {
  const host = element('div', { class: 'library-bar', ...interfaceWriting() });
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  root.adoptedStyleSheets = [baseStyles, barStyles].map(styleSheet);
  keepEvents(root);
  const status = element('p', { role: 'status' });
  const offered = element('div', { class: 'offers' });
  const close = () => host.remove();
  root.append(
    element('div', { class: 'bar', role: 'group', 'aria-label': text('library', 'Library') }, status, offered),
  );
  standAtFoot(dialog, host);
  signal.addEventListener('abort', close);
  const update = (sentence: string) => {
    status.textContent = sentence;
  };
  return {
    update,
    close,
    say(sentence, ...offers) {
      const hadFocus = root.activeElement !== null;
      update(sentence);
      offered.replaceChildren(
        ...[...offers, { id: 'close', label: text('readerClose', 'Close'), act: close }].map(button),
      );
      if (hadFocus) offered.querySelector('button')?.focus({ preventScroll: true });
    },
  };
}

function button({ id, label, act }: Offer): HTMLElement {
  const made = element('button', { type: 'button', id }, label);
  made.addEventListener('click', act);
  return made;
}
