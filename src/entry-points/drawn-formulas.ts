import { mathOfDrawn } from '../article/steps/drawn-math.ts';
import { drawingOfFormula } from '../article/steps/formula-drawing.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js, before the article is looked for, where the page has formulas that are only drawn.
offer('drawn formulas', { read: (typeset) => mathOfDrawn(typeset) ?? drawingOfFormula(typeset) });
