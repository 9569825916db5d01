import { originalFormula, setFormulas } from '../reader/formulas/set-formulas.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js when an article with formulas is shown: most have none.
offer('formulas', { set: setFormulas, original: originalFormula });
