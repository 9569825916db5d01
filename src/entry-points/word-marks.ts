import { markWords } from '../reader/aids/words/mark-words.ts';
import { offer } from '../shared/offered.ts';

// Runs when beginnings of words or syllables are to be marked.
offer('word marks', { begin: markWords });
