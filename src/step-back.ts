import { closeOnBack } from './reader/step-back/close-on-back.ts';
import { offer } from './shared/offered.ts';

// Runs after content.js once a reader is open.
offer('step back', { begin: closeOnBack });
