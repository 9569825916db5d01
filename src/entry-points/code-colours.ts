import { colourCode } from '../reader/code-colours/colour-code.ts';
import { offer } from '../shared/offered.ts';

// Runs after wide-parts.ts once an article with code is shown: the library that knows the languages is large.
offer('code colours', { colour: colourCode });
