import { addWideParts } from '../reader/wide-parts/wide-parts.ts';
import { offer } from '../shared/offered.ts';

// Runs after while-open.ts once an article with tables or code is shown: most have neither.
offer('wide parts', { begin: addWideParts });
