import { addContents } from '../reader/beside-text/contents.ts';
import { fillOutline } from '../reader/beside-text/fill-outline.ts';
import { showProgress } from '../reader/beside-text/progress.ts';
import { aside } from '../shared/aside.ts';
import { offer } from '../shared/offered.ts';

// Runs after while-open.ts: what stands around the text may come after it.
offer('beside text', {
  begin(dialog, signal) {
    aside(() => fillOutline(dialog, signal));
    aside(() => addContents(dialog, signal));
    aside(() => showProgress(dialog, signal));
  },
});
