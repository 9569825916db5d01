// The page that opens after the installation: a guide, and a sample page to try the reader on.
import { followLanguage } from './extension-pages/extension-page.ts';
import { guide } from './extension-pages/welcome/guide.ts';
import { samplePage } from './extension-pages/welcome/sample-page.ts';
import { watchSystem } from './settings/colour/system-theme.ts';
import { loadSettings, watchSettings } from './settings/store.ts';
import { text } from './shared/text.ts';
import { element } from './ui/controls/element.ts';
import { applySettings } from './ui/panel/apply-settings.ts';

// content.js and panel.js run after this in the same page: so the reader opens here as anywhere.
void open();

async function open(): Promise<void> {
  followLanguage();
  document.title = text('welcomeTitle', 'Welcome to Lectern');
  const whileOpen = new AbortController().signal;
  let settings = await loadSettings();
  const show = () => applySettings(document.documentElement, settings, system.current());
  const system = watchSystem(show, whileOpen);
  show();
  watchSettings((changed) => {
    settings = changed;
    show();
  }, whileOpen);
  document.body.append(element('main', {}, await guide()), samplePage());
}
