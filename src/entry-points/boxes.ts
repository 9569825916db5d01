import { markAdmonitions } from '../article/steps/mark-admonitions.ts';
import { undoLayoutTables } from '../article/steps/undo-layout-tables.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js, before the article is looked for, where a page has tables or notes that stand in boxes: most have none.
offer('boxes', { undoLayoutTables, markAdmonitions });
