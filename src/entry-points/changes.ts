import { joined, paragraphsOf } from '../reader/aids/changes/prints.ts';
import { stepToChange, tellChanges } from '../reader/aids/changes/tell-changes.ts';
import { offer } from '../shared/offered.ts';

// Runs where the place in an article is kept for the first time, or was kept before.
offer('changes', {
  tell: tellChanges,
  step: stepToChange,
  printsOf(dialog) {
    const body = dialog.querySelector<HTMLElement>('article > .body');
    return { prints: body ? joined(paragraphsOf(body)) : undefined, seen: Date.now() };
  },
});
