import { ownEvents } from './reader/while-open/own-events.ts';
import { keepToolbarQuiet } from './reader/while-open/quiet-toolbar.ts';
import { watchScrollBoxes } from './reader/while-open/scroll-boxes.ts';
import { aside } from './shared/aside.ts';
import { useScript } from './shared/bring-script.ts';
import { offer } from './shared/offered.ts';

// Runs after content.js once a reader is open: its first frame waits for nothing of this.
offer('while open', {
  begin(dialog, originOf, notePlace, pause, close, signal) {
    aside(() => keepToolbarQuiet(dialog, signal));
    aside(() => watchScrollBoxes(dialog, signal));
    aside(() => ownEvents(dialog, signal));
    void useScript('sound', signal, (script) => script.begin(dialog, pause, signal));
    const steps = (window as { navigation?: unknown }).navigation ? 'step back' : 'single step';
    void useScript(steps, signal, (script) => script.begin(dialog, notePlace, close, signal));
    void useScript('on paper', signal, (script) => script.begin(dialog, signal));
    void useScript('beside text', signal, (script) => script.begin(dialog, signal));
    void useScript('close looks', signal, (script) => script.begin(dialog, originOf, signal));
    if (dialog.querySelector('[data-part=entry]')) {
      void useScript('entry order', signal, (script) => script.begin(dialog, signal));
    }
    if (dialog.querySelector('table, pre')) {
      void useScript('wide parts', signal, (script) => script.begin(dialog, signal));
    }
  },
});
