import printStyles from '../reader/on-paper/print.css';
import { notePrintedLinks } from '../reader/on-paper/print-notes.ts';
import { aside } from '../shared/aside.ts';
import { offer } from '../shared/offered.ts';
import { adoptStyles } from '../ui/controls/style-sheet.ts';

// Runs after while-open.ts: nobody prints before the first frame.
offer('on paper', {
  begin(dialog, signal) {
    aside(() => adoptStyles(dialog, printStyles));
    aside(() => notePrintedLinks(dialog, signal));
  },
});
