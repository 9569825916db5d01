import { mathOfDrawn } from './article/steps/drawn-math.ts';
import { drawingOfFormula } from './article/steps/formula-drawing.ts';
import { keepMath } from './article/steps/keep-math.ts';
import { offer } from './shared/offered.ts';

// Runs after content.js, before the article is looked for, where the page has formulas: most have none.
offer('drawn formulas', {
  keep: (draft) => keepMath(draft, (typeset) => mathOfDrawn(typeset) ?? drawingOfFormula(typeset)),
});
