import { offer } from '../shared/offered.ts';
import { rules } from '../sites/others/index.ts';

// Runs after content.js, before the article is looked for, where the page shows a sign of one of these rules.
offer('site rules', rules);
