import { toggleListening } from '../reader/aids/listen/toggle-listening.ts';
import { offer, offered } from '../shared/offered.ts';

// Runs when an article is to be read aloud for the first time; a slow answer may bring it twice, and the first goes on.
if (!offered('listen')) offer('listen', { toggle: toggleListening });
