import { loadSettings, watchSettings } from './settings/store.ts';
import { watchSystem } from './settings/system-theme.ts';
import { text } from './shared/text.ts';
import { element } from './ui/element.ts';
import { followLanguage } from './ui/follow-language.ts';
import { wear } from './ui/wear.ts';
import { guide } from './welcome/guide.ts';
import { samplePage } from './welcome/sample-page.ts';

// content.js and panel.js run after this in the same page: so the reader opens here as anywhere.
void open();

async function open(): Promise<void> {
  followLanguage();
  document.title = text('welcomeTitle', 'Welcome to Lectern');
  const whileOpen = new AbortController().signal;
  let settings = await loadSettings();
  const show = () => wear(document.documentElement, settings, system.current());
  const system = watchSystem(show, whileOpen);
  show();
  watchSettings((changed) => {
    settings = changed;
    show();
  }, whileOpen);
  document.body.append(element('main', {}, await guide()), samplePage());
}
