import { followPace } from '../reader/own-pace/follow-pace.ts';
import { offer } from '../shared/offered.ts';

// Runs after go-on.ts, where places are kept.
offer('pace', { begin: followPace });
