import { askBackground } from '../../shared/messages.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';

/** Books on a shelf, of which one leans. */
const BOOKS = 'M5 4.5v15M9 4.5v15M13 4.5v15M16 5.5l4 13.5M4 19.5h17';

/** Builds the button that leads from the popup to the library; the popup closes. */
export function libraryButton(): HTMLElement {
  const name = text('libraryOpen', 'Open library');
  const button = element(
    'button',
    { type: 'button', id: 'library', class: 'sign', title: name, 'aria-label': name },
    drawnIcon('books', BOOKS),
  );
  button.addEventListener('click', async () => {
    await askBackground('openLibrary').catch(() => undefined);
    window.close();
  });
  return button;
}
