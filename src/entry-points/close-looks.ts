import { lookClosely } from '../reader/close-looks/close-looks.ts';
import { offer } from '../shared/offered.ts';

// Runs after while-open.ts: pictures and notes are pressed when somebody reads.
offer('close looks', { begin: lookClosely });
