import { showKeepPanel } from '../reader/keep/keep.ts';
import { offer } from '../shared/offered.ts';

// Runs when the panel of what can be kept is first opened.
offer('keep', { show: showKeepPanel });
