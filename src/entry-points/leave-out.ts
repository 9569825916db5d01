import { leaveOut, offerKeeping } from '../reader/leave-out/leave-out.ts';
import { offer } from '../shared/offered.ts';

// Runs when something is to be left out of the article, or was put back.
offer('leave out', { begin: leaveOut, offerKeeping });
