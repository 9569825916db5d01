import { toggleListening } from './reader/aids/listen/toggle-listening.ts';
import { offer } from './shared/offered.ts';

// Runs when an article is to be read aloud for the first time.
offer('listen', { toggle: toggleListening });
