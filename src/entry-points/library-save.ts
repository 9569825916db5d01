import { openLibraryPage, saveToLibrary } from '../reader/library/save-article.ts';
import { offer } from '../shared/offered.ts';

// Runs when an article is saved to the library for the first time.
offer('library save', { save: saveToLibrary, open: openLibraryPage });
