import { addSpecimens, setTypefaces } from '../reader/look/set-typefaces.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js when a shipped typeface is chosen: most readers have one of the system.
offer('typefaces', { set: setTypefaces, addSpecimens });
