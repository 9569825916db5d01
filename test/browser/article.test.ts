import path from 'node:path';
import { shareBrowser } from '../support/share-browser.ts';

shareBrowser(path.join(import.meta.dirname, 'article'), [
  'missing',
  'further-pages',
  'cut-off',
  'plain-text',
  'hidden-images',
  'second-press',
  'no-article',
]);
