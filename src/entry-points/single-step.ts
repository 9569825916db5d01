import { backCloser } from '../reader/step-back/close-on-back.ts';
import { SingleEntry } from '../reader/step-back/single-entry.ts';
import { offer } from '../shared/offered.ts';

// Stands in for step-back.ts where the browser has no Navigation API: whether a press before the reader was opened counts for
// the entry that the tab is at, nobody can tell there.
offer('single step', {
  begin: backCloser(
    () => new SingleEntry(),
    () => false,
  ),
});
