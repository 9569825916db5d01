import { citePart } from './cite-part.ts';
import { copyPart } from './copy-part.ts';
import type { KeepPart } from './keep-work.ts';
import { libraryPart } from './library-part.ts';
import { quotePart } from './quote-part.ts';
import { savePart } from './save-part.ts';

/** Parts of the panel in which an article is taken along, in their order. */
export const KEEP_PARTS: readonly KeepPart[] = [libraryPart, copyPart, savePart, citePart, quotePart];
