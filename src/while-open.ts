import { ownEvents } from './reader/while-open/own-events.ts';
import { showPictures } from './reader/while-open/pictures.ts';
import printStyles from './reader/while-open/print.css';
import { pauseOutOfSight } from './reader/while-open/sound.ts';
import { aside } from './shared/aside.ts';
import { offer } from './shared/offered.ts';
import { adoptStyles } from './ui/controls/style-sheet.ts';

// Runs after content.js once a reader is open: its first frame waits for nothing of this.
offer('while open', {
  begin(dialog, originOf, pause, signal) {
    aside(() => adoptStyles(dialog, printStyles));
    aside(() => ownEvents(dialog, signal));
    aside(() => showPictures(dialog, originOf, signal));
    aside(() => pauseOutOfSight(pause, signal));
  },
});
