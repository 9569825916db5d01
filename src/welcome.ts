import { loadSettings, watchSettings } from './settings/store.ts';
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
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let settings = await loadSettings();
  const show = () => wear(document.documentElement, settings, dark.matches ? 'dark' : 'light');
  show();
  dark.addEventListener('change', show);
  watchSettings((changed) => {
    settings = changed;
    show();
  }, new AbortController().signal);
  document.body.append(element('main', {}, await guide()), samplePage());
}
