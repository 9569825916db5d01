// The page of all settings, which the browsers call options and open in a tab. Its sections are in
// extension-pages/options. The markup beside them has no text, and its language is only a placeholder: both are set
// here, since the interface may be in another language than the browser.
import { followLanguage, offerTypefaces, whileOpen } from '../extension-pages/extension-page.ts';
import { optionsPage } from '../extension-pages/options/options-page.ts';
import { text } from '../shared/text.ts';

void open();

async function open(): Promise<void> {
  followLanguage();
  offerTypefaces();
  document.title = text('optionsTitle', 'Lectern settings');

  const { elements, ready } = optionsPage(whileOpen());

  // Until the stored settings are known every control shows its start value; nobody should see it jump, or change it.
  await ready;
  document.body.append(...elements);
}
