import { offer } from './shared/offered.ts';
import { tidyPage } from './tidy/tidy-page.ts';

// Runs after content.js when a page is tidied for the first time: no text of an article waits for it.
offer('tidy', { tidyPage });
