import { turnPages } from '../reader/aids/pages/turn-pages.ts';
import { offer } from '../shared/offered.ts';

// Runs when pages are to be turned.
offer('page turns', { begin: turnPages });
