// The page with all saved articles: search, tags, what is unread. Its parts are in extension-pages/library, what it shows in
// library/.
import { followLanguage, whileOpen } from './extension-pages/extension-page.ts';
import { LibraryPage } from './extension-pages/library/library-page.ts';
import { watchSystem } from './settings/colour/system-theme.ts';
import { loadSettings, watchSettings } from './settings/store.ts';
import { text } from './shared/text.ts';
import { applySettings } from './ui/panel/apply-settings.ts';

void open();

async function open(): Promise<void> {
  followLanguage();
  document.title = text('libraryTitle', 'Your library');
  // A page that the browser has kept whole no longer hears of changes.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  const signal = whileOpen();
  const page = new LibraryPage(signal);
  const loading = page.load();
  let settings = await loadSettings();
  const show = () => applySettings(document.documentElement, settings, system.current());
  const system = watchSystem(show, signal);
  show();
  watchSettings((changed) => {
    settings = changed;
    show();
  }, signal);
  // Whoever opens it should see the rows at once, and nothing that moves.
  await page.ready;
  document.body.append(...page.elements);
  await loading;
}
