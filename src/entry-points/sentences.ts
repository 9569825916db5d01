import { spaceSentences } from '../reader/aids/sentence-spaces/space-sentences.ts';
import { offer } from '../shared/offered.ts';

// Runs when the spaces between sentences are to be wider.
offer('sentences', { begin: spaceSentences });
