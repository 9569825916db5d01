import { loadSettings, watchSettings } from './settings/store.ts';
import { interfaceDirection, interfaceLanguage } from './shared/interface-language.ts';
import { text } from './shared/text.ts';
import { element } from './ui/element.ts';
import { wear } from './ui/wear.ts';
import { guide } from './welcome/guide.ts';
import { samplePage } from './welcome/sample-page.ts';

// content.js and panel.js run after this in the same page: so the reader opens here as anywhere.
void open();

async function open(): Promise<void> {
  const root = document.documentElement;
  root.lang = interfaceLanguage();
  root.dir = interfaceDirection();
  document.title = text('welcomeTitle', 'Welcome to Lectern');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let settings = await loadSettings();
  const show = () => wear(root, settings, dark.matches ? 'dark' : 'light');
  show();
  dark.addEventListener('change', show);
  watchSettings((changed) => {
    settings = changed;
    show();
  }, new AbortController().signal);
  document.body.append(element('main', {}, await guide()), samplePage());
}
