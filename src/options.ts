import { text } from './shared/text.ts';
import { followLanguage } from './ui/follow-language.ts';
import { offerTypefaces } from './ui/offer-typefaces.ts';
import { optionsPage } from './ui/options/options-page.ts';

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
