// The page with all saved articles: search, tags, what is unread. Its parts are in extension-pages/library, what it shows in
// library/.
import { followLanguage, whileOpen } from '../extension-pages/extension-page.ts';
import { firstSettings, readFirst } from '../extension-pages/library/first-rows.ts';
import { LibraryPage } from '../extension-pages/library/library-page.ts';
import { wearSettings } from '../extension-pages/wear-settings.ts';
import { firstFrame } from '../shared/first-frame.ts';
import { text } from '../shared/text.ts';

void open();

async function open(): Promise<void> {
  const signal = whileOpen();
  const worn = wearSettings(signal, undefined, firstSettings());
  const reading = readFirst();
  followLanguage();
  document.title = text('libraryTitle', 'Your library');
  // A page that the browser has kept whole no longer hears of changes.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  const page = new LibraryPage(signal);
  await page.open(reading, async () => {
    // Whoever opens it should see the rows at once, and nothing that moves.
    await worn;
    document.body.append(...page.elements);
    // What takes longer would keep the browser from drawing that.
    await firstFrame();
  });
}
