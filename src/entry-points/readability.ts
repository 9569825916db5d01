import { Readability } from '@mozilla/readability';
import { offer } from '../shared/offered.ts';

// Runs after content.js, which asks it for a second opinion where it is unsure: most articles are found without it.
offer('readability', Readability);
