import { element } from '../ui/controls/element.ts';
import { barButton, dress, onRelease } from './frame-look.ts';
import type { Surface } from './surface.ts';

/** Something that can be done now. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  act(): void;
}

/**
 * Show a sentence at the foot of the page, or of what is over it, with what can be done now.
 * @param surface The surface.
 * @param sentence The sentence, which is also read aloud.
 * @param offers Its buttons; Escape does the last one.
 */
export function showNotice(surface: Surface, sentence: string, offers: readonly Offer[]): void {
  surface.show({
    covers: false,
    build(document) {
      dress(document);
      const status = element('p', { role: 'status', class: 'words' });
      const buttons = offers.map(({ id, label, act }) => barButton(id, label, act));
      document.body.className = 'notice';
      document.body.append(element('main', {}, status, element('div', { class: 'row' }, ...buttons)));
      // Only what changes is read aloud.
      requestAnimationFrame(() => (status.textContent = sentence));
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') onRelease(event, () => offers.at(-1)?.act());
      });
    },
  });
}
