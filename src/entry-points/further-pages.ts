import { followPages } from '../further-pages/follow-pages.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js once an article is shown: its first page waits for nothing else.
offer('further pages', { followPages });
