import { showWays } from '../reader/ways/show-ways.ts';
import { offer } from '../shared/offered.ts';

// Runs when somebody compares the ways in which an article is found.
offer('ways', { show: showWays });
