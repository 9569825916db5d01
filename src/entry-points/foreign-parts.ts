import { copyDrawing } from '../article/gate/drawing.ts';
import { copyMath } from '../article/gate/foreign.ts';
import { keepMath } from '../article/steps/keep-math.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js, while the article is looked for, where it has formulas or drawings.
offer('foreign parts', { keepMath, copyMath, copyDrawing });
