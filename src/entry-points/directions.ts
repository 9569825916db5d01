import { setDirections } from '../article/steps/set-directions.ts';
import { offer } from '../shared/offered.ts';

// Runs while an article is looked for, where something in it is written from right to left: most articles have nothing of it.
offer('directions', { set: setDirections });
