// The page that opens after the installation: a guide, and a sample page to try the reader on.
import { followLanguage } from '../extension-pages/extension-page.ts';
import { bringOwn } from '../extension-pages/own-scripts.ts';
import { wearSettings } from '../extension-pages/wear-settings.ts';
import { guide } from '../extension-pages/welcome/guide.ts';
import { samplePage } from '../extension-pages/welcome/sample-page.ts';
import { offer } from '../shared/offered.ts';
import { text } from '../shared/text.ts';
import { element } from '../ui/controls/element.ts';

// content.js runs after this in the same page: so the reader opens here as anywhere, with all of its scripts.
offer('own page', { bring: bringOwn });
void open();

async function open(): Promise<void> {
  followLanguage();
  document.title = text('welcomeTitle', 'Welcome to Lectern');
  await wearSettings(new AbortController().signal);
  document.body.append(element('main', {}, await guide()), samplePage());
}
