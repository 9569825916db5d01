// The page with all saved articles: search, tags, what is unread. Its parts are in extension-pages/library, what it shows in
// library/.
import { followLanguage, whileOpen } from './extension-pages/extension-page.ts';
import { LibraryPage } from './extension-pages/library/library-page.ts';
import { wearSettings } from './extension-pages/wear-settings.ts';
import { text } from './shared/text.ts';

void open();

async function open(): Promise<void> {
  followLanguage();
  document.title = text('libraryTitle', 'Your library');
  // A page that the browser has kept whole no longer hears of changes.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  const signal = whileOpen();
  const page = new LibraryPage(signal);
  const loading = page.load();
  await wearSettings(signal);
  // Whoever opens it should see the rows at once, and nothing that moves.
  await page.ready;
  document.body.append(...page.elements);
  await loading;
}
