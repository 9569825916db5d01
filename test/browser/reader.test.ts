import path from 'node:path';
import { shareBrowser } from '../support/share-browser.ts';

shareBrowser(path.join(import.meta.dirname, 'reader'), [
  'inside',
  'kept',
  'toolbar',
  'appearance',
  'kinds',
  'pictures',
  'links',
  'stays-reading',
  'wide-parts',
  'print',
]);
