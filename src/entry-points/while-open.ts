import { ownEvents } from '../reader/while-open/own-events.ts';
import { keepToolbarQuiet } from '../reader/while-open/quiet-toolbar.ts';
import { watchScrollBoxes } from '../reader/while-open/scroll-boxes.ts';
import { takeSkeleton } from '../rules/take-skeleton.ts';
import { aside } from '../shared/aside.ts';
import { useScripts } from '../shared/bring-script.ts';
import { type DialogScript, type Offers, offer } from '../shared/offered.ts';

// Runs after content.js once a reader is open: its first frame waits for nothing of this.
offer('while open', {
  begin(dialog, originOf, notePlace, pause, close, signal) {
    aside(() => keepToolbarQuiet(dialog, signal));
    aside(() => watchScrollBoxes(dialog, signal));
    aside(() => ownEvents(dialog, signal));
    aside(takeSkeleton);
    const steps = (self as { navigation?: unknown }).navigation ? 'step back' : 'single step';
    const begin = (script: DialogScript) => script.begin(dialog, signal);
    void useScripts(signal, {
      sound: (script) => script.begin(dialog, pause, signal),
      [steps]: (script: NonNullable<Offers[typeof steps]>) => script.begin(dialog, notePlace, close, signal),
      'on paper': begin,
      'beside text': begin,
      'close looks': (script) => script.begin(dialog, originOf, signal),
      ...(dialog.querySelector('[data-part=entry]') && { 'entry order': begin }),
      ...(dialog.querySelector('table, pre') && { 'wide parts': begin }),
    });
  },
});
