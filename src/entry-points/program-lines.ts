import { keepCode } from '../article/steps/keep-code.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js, before the article is looked for, where a page may show programs: most show none.
offer('program lines', { keep: keepCode });
