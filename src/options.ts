import { optionsPage } from './extension-pages/options/options-page.ts';
import { text } from './shared/text.ts';
import { followLanguage } from './ui/panel/follow-language.ts';
import { offerTypefaces } from './ui/panel/offer-typefaces.ts';

void open();

async function open(): Promise<void> {
  followLanguage();
  offerTypefaces();
  document.title = text('optionsTitle', 'Lectern settings');
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort(), { once: true });
  const { elements, ready } = optionsPage(closing.signal);
  await ready;
  document.body.append(...elements);
}
