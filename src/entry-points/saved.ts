// The page that shows an article of the library: the reader, with all of its scripts, over a page of the extension.
import { followLanguage, whileOpen } from '../extension-pages/extension-page.ts';
import { bringOwn } from '../extension-pages/own-scripts.ts';
import { openSaved } from '../extension-pages/saved/saved-page.ts';
import { offer } from '../shared/offered.ts';

// Back leads to the list, and nothing here sounds but the article: nobody needs to ask for these.
const nothing = { begin: () => undefined };
offer('step back', nothing);
offer('single step', nothing);
offer('sound', { ...nothing, letSpeak: () => undefined });

// The browser lets no page of an extension be given a script as a page of the web is.
offer('own page', { bring: bringOwn });

followLanguage();
void openSaved(new URLSearchParams(location.search).get('id') ?? '', whileOpen());
