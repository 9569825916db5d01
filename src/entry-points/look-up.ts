import { followSelection, lookUp } from '../reader/aids/look-up/look-up.ts';
import { offer } from '../shared/offered.ts';

// Runs where the user has chosen a service for words, or asks for one.
offer('look up', { follow: followSelection, lookUp });
