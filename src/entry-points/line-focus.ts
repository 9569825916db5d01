import { focusLines } from '../reader/aids/lines/focus-lines.ts';
import { offer } from '../shared/offered.ts';

// Runs when the line that is read is to be seen.
offer('line focus', { begin: focusLines });
