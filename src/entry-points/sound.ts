import { hushPage, letSpeak } from '../reader/sound/hush-page.ts';
import { pauseOutOfSight } from '../reader/sound/pause-out-of-sight.ts';
import { aside } from '../shared/aside.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js once a reader is open: what plays where the page does not show it is seldom there.
offer('sound', {
  begin(dialog, pause, signal) {
    aside(() => pauseOutOfSight(pause, signal));
    aside(() => hushPage(dialog, signal));
  },
  letSpeak,
});
