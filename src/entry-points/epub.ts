import { writeEpub } from '../export/epub/write-epub.ts';
import { redrawPicture } from '../export/redraw-picture.ts';
import { offer } from '../shared/offered.ts';

// Runs when an article is first wanted as an EPUB.
offer('epub', { write: (exported, fetched, now) => writeEpub(exported, fetched, redrawPicture, now) });
