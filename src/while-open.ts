import { ownEvents } from './reader/while-open/own-events.ts';
import { pauseOutOfSight } from './reader/while-open/sound.ts';
import { aside } from './shared/aside.ts';
import { bringScript } from './shared/bring-script.ts';
import { offer } from './shared/offered.ts';

// Runs after content.js once a reader is open: its first frame waits for nothing of this.
offer('while open', {
  begin(dialog, originOf, pause, signal) {
    aside(() => ownEvents(dialog, signal));
    aside(() => pauseOutOfSight(pause, signal));
    void bringScript('on paper').then((script) => signal.aborted || script?.begin(dialog, signal));
    void bringScript('beside text').then((script) => signal.aborted || script?.begin(dialog, signal));
    void bringScript('close looks').then((script) => signal.aborted || script?.begin(dialog, originOf, signal));
    if (dialog.querySelector('table, pre')) {
      void bringScript('wide parts').then((script) => signal.aborted || script?.begin(dialog, signal));
    }
  },
});
