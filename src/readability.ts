import { Readability } from '@mozilla/readability';
import { offer } from './shared/offered.ts';

// Runs before content.js, which asks it for a second opinion: a file of its own, since it is a tenth of the code and most
// articles are found without it.
offer('readability', Readability);
