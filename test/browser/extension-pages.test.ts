import path from 'node:path';
import { shareBrowser } from '../support/share-browser.ts';

shareBrowser(path.join(import.meta.dirname, 'extension-pages'), [
  'hidden-list',
  'site-settings',
  'welcome',
  'options',
  'highlights',
]);
