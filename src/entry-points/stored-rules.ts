import { offer } from '../shared/offered.ts';
import { valuesOf } from '../shared/x-path.ts';
import { isMatched } from '../sites/is-matched.ts';
import { soundRules } from '../sites/sound-rules.ts';

// Runs after content.js, before the article is looked for, where rules are stored for the site.
offer('stored rules', { soundRules, isMatched, valuesOf });
