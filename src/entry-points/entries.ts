import { entryScores } from '../article/kinds/live-blog.ts';
import { shapeEntries } from '../article/kinds/shape-entries.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js, before the article is looked for, where a page may be a live blog.
offer('entries', { scores: entryScores, shape: shapeEntries });
