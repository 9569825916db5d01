import Shepherd from 'shepherd.js';
import 'shepherd.js/dist/css/shepherd.css';
import { present } from '../in-page/present.ts';

function tour() {
  const steps = new Shepherd.Tour({ useModalOverlay: true, defaultStepOptions: { cancelIcon: { enabled: true } } });
  for (const text of ['Each story begins here.', 'And goes on from here.'])
    steps.addStep({
      title: 'A tour of the page',
      text,
      attachTo: { element: 'h1', on: 'bottom' },
      buttons: [{ text: 'Next', classes: 'next', action: steps.next }],
    });
  return steps;
}

present({
  library: 'shepherd.js',
  layer: '.shepherd-element, .shepherd-modal-overlay-container',
  byItself: () => tour().start(),
  byUser: () => tour().start(),
  use: '.next',
  close: '.shepherd-cancel-icon',
});
