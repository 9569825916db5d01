import { guardReader } from '../reader/while-open/guard-reader.ts';

// Runs in the page's own world, once a reader is open: nothing of the extension can be reached from there.
guardReader();
