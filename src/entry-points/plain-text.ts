import { setPlainText } from '../article/steps/set-plain-text.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js, before the article is looked for, where a page is one plain text.
offer('plain text', { set: setPlainText });
