import { mathToTex } from '../export/formulas/math-to-tex.ts';
import { offer } from '../shared/offered.ts';

// Runs when an article is wanted as Markdown whose formulas bring no TeX along: few have such.
offer('tex', { write: mathToTex });
